/** A shield with a tick: safety. */
export const shield = 'M12 2.8l7.8 2.7V11c0 5-3.1 8.4-7.8 10.2-4.7-1.8-7.8-5.2-7.8-10.2V5.5ZM8.5 11.8l2.5 2.5 4.5-5';
