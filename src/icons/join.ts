/** Two rings that overlap: care together. */
export const join =
  'M2.8 12a6.2 6.2 0 1 0 12.4 0 6.2 6.2 0 1 0-12.4 0ZM8.8 12a6.2 6.2 0 1 0 12.4 0 6.2 6.2 0 1 0-12.4 0Z';
