/** A moon and the letters of sleep. */
export const sleep =
  'M20.5 15.6A9 9 0 1 1 9.5 3.6a7.2 7.2 0 0 0 11 12ZM14.5 3.5h3.6l-3.6 4.6h3.6M19.5 9.8h2.2l-2.2 2.8h2.2';
