import {msg} from '@lit/localize';

export const texts = {
  search: msg('Find a condition', {id: 'condition-list.search'}),
  /** By the plural category of the count. */
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
  none: msg('Nothing found. Try the part of the body that hurts, such as “knee”.', {id: 'condition-list.none'}),
};
