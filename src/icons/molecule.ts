/** Three linked rings: the body’s own messengers. */
export const molecule =
  'M8.9 9.300a3.1 3.1 0 1 1-4.3-4.4 3.1 3.1 0 0 1 4.3 4.400ZM20 8.500a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0ZM14.8 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM9.7 7.400l5.7.8M7.8 9.900l2.8 5.400M16.6 10.500l-3.2 5';
