/** A spine: the back. */
export const back =
  'M10 3h4v3h-4zM9.5 8h5v3h-5zM9.5 13h5v3h-5zM10 18h4v3h-4zM6 5C4.8 9 4.8 15 6 19M18 5c1.2 4 1.2 10 0 14';
