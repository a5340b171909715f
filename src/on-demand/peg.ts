export * from '../records/peg.js';
