// Which modules of src/ share a file in the script-tag build. What is in no group is in the file of the one entry that needs it.
import {resolve} from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Whether a module is in one of the folders or files, given by the beginning of their path. */
const isIn =
  (...paths: readonly string[]) =>
  (id: string): boolean =>
    paths.some((path) => id.startsWith(`${root}/${path}`));

const directives = /\/directives?(-helpers)?[./]/;

const isLit = (id: string): boolean => /\/node_modules\/@?lit/.test(id) && !directives.test(id);

const isConditions = isIn(
  'src/article/red-flags',
  'src/topics/conditions',
  'src/content/conditions/index',
  'src/content/safety/index',
);

const isTopicList = isIn('src/article/topic-list');

const isShared = isIn(
  'src/article/',
  'src/define/define',
  'src/icons/alert',
  'src/icons/icon',
  'src/loading/import-module',
  'src/localization/',
  'src/page-attributes',
  'src/theme/',
  'src/topics/',
  'src/version',
  'src/warn',
);

const isRare = isIn('src/localization/mark-english', 'src/forms/native-fallback');

/** The groups: the first whose test is true has the module. The names are those that src/loader/tags.ts requests. */
export const groups = [
  {
    /** Lit, and what every element stands on. */
    name: 'core',
    test: (id: string): boolean => isLit(id) || (isShared(id) && !isConditions(id) && !isTopicList(id) && !isRare(id)),
  },
  {name: 'form-control', test: (id: string): boolean => isIn('src/forms/')(id) && !isRare(id)},
  {name: 'conditions', test: isConditions},
  {name: 'topic-list', test: isTopicList},
];
