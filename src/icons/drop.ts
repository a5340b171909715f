/** A drop: blood flow. */
export const drop = 'M12 3c3.7 4.4 6 7.6 6 11a6 6 0 0 1-12 0c0-3.4 2.3-6.6 6-11ZM9.2 14.200a2.9 2.9 0 0 0 2.6 2.9';
