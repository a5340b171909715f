/** Footprints in a row, as dots on a path: a first visit. */
export const steps = 'M5 5h.01M5 12h.01M5 19h.01M9.500 5H20M9.500 12H20M9.500 19H20';
