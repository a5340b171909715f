export * from '../records/pain-locations.js';
