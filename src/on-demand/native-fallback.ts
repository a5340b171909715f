export * from '../forms/native-fallback.js';
