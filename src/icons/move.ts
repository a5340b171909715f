/** A figure in a wide lunge with its arms out: movement. */
export const move =
  'M9.4 4.1a2 2 0 1 0 4 0 2 2 0 1 0-4 0ZM2.8 10c1.3-.4 2.7-.9 4.2-1.1c1.6-.2 2.8-.1 4.4-.1c1.7 0 2.9.2 4.6.1' +
  'c1.7-.1 3.1-.5 4.6-.9M11.4 8.8V14M5.4 21.3L5.8 15.2L11.4 14L20.8 21.3';
