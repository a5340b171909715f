/** A head with an arrow to and fro over it: whiplash. */
export const whiplash =
  'M9 21.5v-2.4a5.6 5.6 0 0 1-2.2-4.5 5.1 5.1 0 0 1 10.2-.8l1.4 2.4c.2.4 0 .8-.4.9l-.8.1v1.4' +
  'a1.4 1.4 0 0 1-1.4 1.4h-1.5v1.5M3.4 10.5C5 .8 19 .8 20.6 10.5M1.4 7.6L3.4 10.5L6.3 8.3M22.6 7.6L20.6 10.5' +
  'L17.7 8.3';
