/** An awareness ribbon: cancer. */
export const ribbon = 'M7 21l6.8-11.5c1.7-3 1-6.5-1.8-6.5s-3.5 3.5-1.8 6.5L17 21';
