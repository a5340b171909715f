export * from '../records/pain-score.js';
