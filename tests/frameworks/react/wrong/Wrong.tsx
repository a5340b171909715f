import type {} from 'medical-massage-widgets/react';

export const name = <mm-pain-level recal="24h" />;
export const value = <mm-pain-level recall="yesterday" />;
export const event = <mm-pain-level onChange={(event) => event.target.answer} />;
