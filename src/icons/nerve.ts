/** A nerve that runs down a leg. */
export const nerve =
  'M8 3c-1.500 4-1.500 7 0 9.500V21M16 3c1.500 4 .5 9-.5 12V21M12 4v4l1.200 2-2 2.500 1.200 2.500-.9 2.500.5 2.500';
