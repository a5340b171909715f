/** A head with a band around it: a tension headache. */
export const band =
  'M12 3a7 7 0 0 1 7 7c0 5-3 10.500-7 10.500S5 15 5 10a7 7 0 0 1 7-7ZM5.200 8.500c4 1.600 9.600 1.600 13.600 0M5.200 11.500c4 1.600 9.600 1.600 13.600 0';
