/** A person with a heart: the whole of one. */
export const person =
  'M8.9 5.6a3.1 3.1 0 1 0 6.2 0 3.1 3.1 0 1 0-6.2 0ZM4.5 21.2c0-6.2 2.3-9.4 7.5-9.4s7.5 3.2 7.5 9.4M12 20.6' +
  'c-4.4-2.7-2.6-5.7 0-3.5 2.6-2.2 4.4.8 0 3.5Z';
