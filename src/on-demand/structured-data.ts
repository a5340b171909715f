export * from '../structured-data/structured-data.js';
