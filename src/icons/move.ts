/** A figure that stretches: movement. */
export const move =
  'M13.800 4.500a1.800 1.800 0 1 1-3.600 0 1.800 1.800 0 0 1 3.600 0ZM4 6l4.500 3.500h7L20 6M9.500 9.500V14L7 21M14.500 9.500V14l2.500 7M9.500 14h5';
