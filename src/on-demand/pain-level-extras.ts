export * from '../elements/pain-level/pain-level-extras.js';
