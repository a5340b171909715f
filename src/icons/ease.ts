/** A wave that grows calm: pain that eases. */
export const ease = 'M2.5 12.5c1-9.5 2.4-11.5 3.6 0s2.6 8.5 3.6 0 2-4.5 2.8 0 1.8 3 2.5 0 1.6-1.8 2.4 0h4.1';
