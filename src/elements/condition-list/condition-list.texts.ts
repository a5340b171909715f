import {msg} from '@lit/localize';

export const texts = {
  search: msg('Find a condition', {id: 'condition-list.search'}),
  /** The keys are the plural categories of the count. */
  found: {
    zero: msg('{count} conditions found', {
      id: 'condition-list.found.zero',
      desc: 'How many a search has found. For numbers of the plural category zero; put what your language has, or the same as for other',
    }),
    one: msg('{count} condition found', {
      id: 'condition-list.found.one',
      desc: 'How many a search has found. For numbers of the plural category one; put what your language has, or the same as for other',
    }),
    two: msg('{count} conditions found', {
      id: 'condition-list.found.two',
      desc: 'How many a search has found. For numbers of the plural category two; put what your language has, or the same as for other',
    }),
    few: msg('{count} conditions found', {
      id: 'condition-list.found.few',
      desc: 'How many a search has found. For numbers of the plural category few; put what your language has, or the same as for other',
    }),
    many: msg('{count} conditions found', {
      id: 'condition-list.found.many',
      desc: 'How many a search has found. For numbers of the plural category many; put what your language has, or the same as for other',
    }),
    other: msg('{count} conditions found', {
      id: 'condition-list.found.other',
      desc: 'How many a search has found. For numbers of the plural category other; put what your language has, or the same as for other',
    }),
  },
  none: msg(
    'We have nothing on this yet. Try the part of the body that hurts, such as “knee”, or ask us or your doctor.',
    {
      id: 'condition-list.not-covered',
      desc: 'Below the search box, when a search has found nothing. “Us” is the clinic',
    },
  ),
  failed: msg('This could not be loaded. Are you online?', {
    id: 'condition-list.failed',
    desc: 'Below a condition that a visitor has opened, when the network fails',
  }),
  again: msg('Try again', {id: 'condition-list.again', desc: 'A button after “This could not be loaded”'}),
  emergency: msg(
    'Chest pain, or pain in your arm, jaw, neck or back with sweating, shortness of breath or nausea, can be a heart attack. Call your local emergency number now.',
    {id: 'red-flags.heart.line', desc: 'Always shown on the body map, and when somebody searches for “chest pain”'},
  ),
};
