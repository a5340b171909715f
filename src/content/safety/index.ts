/** `general`: when to ask before a massage, and where not to massage. The others: signs of a serious cause. */
export const safetyIds = ['general', 'back', 'neck', 'headache'] as const;
