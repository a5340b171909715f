/** A figure with points on it: pain in many places. */
export const body =
  'M14.2 4.700a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM5 9.500c4.6.9 9.4.9 14 0M9.7 10.300v4L8.5 21M14.3 10.300v4l1.2 6.700M9.7 14.300h4.600M12 11.800v.01M5 12.300v.01M19 12.300v.01';
