/** A shoulder and its arm. */
export const shoulder =
  'M8.500 3v2.500c0 2-5.500 1.700-5.500 6V21M8.500 5.500c3 3.500 9 1 11 6.500.9 2.500 1 6 1 9M15.500 21v-7.500';
