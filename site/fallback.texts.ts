import {msg} from '@lit/localize';

/** What visitors read between the tags that is neither in the topics nor in the texts of the elements. */
export const texts = {
  book: msg('Book a visit', {id: 'fallback.book', desc: 'A link to the page on which a clinic takes bookings'}),
  conditions: msg('Ask us what research shows about massage and:', {
    id: 'fallback.conditions',
    desc: 'Stands before a list of the names of conditions. It must not say that massage helps with them',
  }),
};
