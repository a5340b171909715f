/** A wave that grows calm: pain that eases. */
export const ease = 'M2.5 13c1.2-7 2.6-7 4 0s2.6 6 3.8 0 2.2-3.6 3.4-.6 2 1.6 2.8.4 1.6-.8 5 .2M2.5 19.5h19';
