/** Two bones that meet: stiffness and healing. */
export const joint =
  'M4.5 3v3.600c0 2.6 1.7 4.4 4.3 4.400h6.400c2.6 0 4.3-1.8 4.3-4.400V3M4.5 21v-2.600c0-2.6 1.7-4.4 4.3-4.400h6.400c2.6 0 4.3 1.8 4.3 4.400V21';
