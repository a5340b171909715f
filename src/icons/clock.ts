/** A clock: pain that lasts. */
export const clock = 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5l3.5 2.5';
