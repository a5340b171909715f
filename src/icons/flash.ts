/** A head with a flash beside it: migraine. */
export const flash =
  'M10 3.500a7 7 0 0 0-5 6.800c0 5 3 10.200 7 10.200 3.300 0 5.900-3.500 6.700-7.500M16.500 2.500 13.500 7.500h4l-3 5';
