/** A muscle with a sore spot. */
export const muscle =
  'M3 9c4-4 14-4 18 0M3 15c4 4 14 4 18 0M3 9v6M21 9v6M12 10.300a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400Z';
