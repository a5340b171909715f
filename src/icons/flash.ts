/** A head with a flash at the temple: migraine. */
export const flash =
  'M7 21.5v-3.8C4.7 16 3.3 13.4 3.3 10.5a7.8 7.8 0 0 1 15.5-1.2l2 3.5c.3.5 0 1.1-.6 1.2l-1.1.1v2.4' +
  'a2 2 0 0 1-2 2h-2.3v3M14 5.6 11 10.2h4.2l-3 4.6';
