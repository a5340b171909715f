/** A sticking plaster: after surgery. */
export const plaster =
  'M14.5 4.2a3.7 3.7 0 0 1 5.3 5.3L9.5 19.8a3.7 3.7 0 0 1-5.3-5.3ZM11.4 7.3L16.7 12.6M7.3 11.4L12.6 16.7M11 11' +
  'v.01M13 13v.01';
