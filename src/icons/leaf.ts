/** A leaf: rest. */
export const leaf = 'M5 19C4 10 9.5 4.5 20 4.5c.4 10-5 15.5-13 14.2M4 21c2-5.5 5.5-8.8 10-11';
