/** Three short bars: three answers in one score. */
export const peg =
  'M4.5 3.2h9a1.5 1.5 0 0 1 0 3h-9a1.5 1.5 0 0 1 0-3ZM4.5 10.5h15a1.5 1.5 0 0 1 0 3h-15a1.5 1.5 0 0 1 0-3Z' +
  'M4.5 17.8h6a1.5 1.5 0 0 1 0 3h-6a1.5 1.5 0 0 1 0-3Z';
