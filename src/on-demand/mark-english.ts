export * from '../localization/mark-english.js';
