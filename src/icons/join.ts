/** Two rings that overlap: care together. */
export const join = 'M15 12a6 6 0 1 1-12 0 6 6 0 0 1 12 0ZM21 12a6 6 0 1 1-12 0 6 6 0 0 1 12 0Z';
