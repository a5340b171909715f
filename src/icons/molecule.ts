/** Three linked rings: the body’s own messengers. */
export const molecule =
  'M3.5 6.8a3 3 0 1 0 6 0 3 3 0 1 0-6 0ZM15 7.8a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0ZM8.6 18' +
  'a3 3 0 1 0 6 0 3 3 0 1 0-6 0ZM9.5 7.1L15 7.5M7.8 9.6L10.3 15.2M16.4 10.2L13.2 15.4';
