/** A head in pain, with ache lines at its back: a headache. */
export const head =
  'M8.3 21.5v-3A7 7 0 0 1 5.5 12.9a6.4 6.4 0 0 1 12.7-1l1.7 3c.3.5 0 1-.5 1.1l-1 .1v1.8a1.7 1.7 0 0 1-1.7 1.7' +
  'h-1.9v1.9M13.6 12.4c.6.8 1.8.8 2.4 0M5.4 7L3.9 5.7M9.4 4.4L8.8 2.5M3.3 11L1.5 10.5M13.8 4.3L14.3 2.5';
