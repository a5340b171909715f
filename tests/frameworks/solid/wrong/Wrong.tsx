import type {} from 'medical-massage-widgets/solid';

export const name = <mm-pain-level recal="24h" />;
export const value = <mm-pain-level recall="yesterday" />;
export const event = <mm-pain-level on:change={(event) => event.target.answer} />;
