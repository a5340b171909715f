/** A ribbon: cancer. */
export const ribbon = 'M7 21l6.800-11.500c1.700-3 1-6.500-1.800-6.500s-3.500 3.500-1.800 6.500L17 21';
