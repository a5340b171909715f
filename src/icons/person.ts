/** A person with a heart: the whole of one. */
export const person =
  'M15 5.500a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM5 21c0-6 2-9.500 7-9.500s7 3.500 7 9.500M12 19.500c-4-2.500-2.500-5 0-3.200 2.500-1.800 4 .7 0 3.200Z';
