/// <reference types="vite/types/importMeta.d.ts" />
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {DOCS_RENDERED} from 'storybook/internal/core-events';
import type {ArgTypesEnhancer} from 'storybook/internal/types';
import {addons} from 'storybook/preview-api';
import {locales} from '../src/generated/locales.js';

interface Named {
  name: string;
}

interface Declaration {
  members?: (Named & {attribute?: string})[];
  slots?: Named[];
  cssParts?: Named[];
}

interface Manifest {
  modules: {declarations: Declaration[]}[];
}

// `npm run manifest` writes this file. It is imported by a glob, so that type checks and the server work without it too.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);

// The table of a story's arguments has one row for each name: a slot and a part may share theirs, an attribute and a property
// too. A property with an attribute is left out, because the row of the attribute describes it.
for (const {members = [], ...declaration} of manifest?.modules.flatMap(({declarations}) => declarations) ?? []) {
  members.splice(0, Infinity, ...members.filter(({attribute}) => !attribute));
  for (const member of members) member.name = `.${member.name}`;
  for (const part of declaration.cssParts ?? []) part.name = `::part(${part.name})`;
  for (const slot of declaration.slots ?? []) slot.name ||= '(default)';
}
setCustomElementsManifest(manifest);

const pages = {
  light: {colorScheme: 'light', color: '#1d2a2a', backgroundColor: '#f7f5f0'},
  dark: {colorScheme: 'dark', color: '#e8eeec', backgroundColor: '#0e1817'},
} as const;

interface Place {
  locale: string;
  theme: keyof typeof pages;
  direction: 'ltr' | 'rtl';
  width: '280' | '320' | '768' | '1200' | 'full';
}

/** The titles of the pseudo-locales. */
const titles: Record<string, string> = {'en-XA': 'Longer, in brackets', 'ar-XB': 'English, right to left'};

/** A language by its own name. */
const nameOf = (locale: string): string => new Intl.DisplayNames(locale, {type: 'language'}).of(locale) ?? locale;

const initialGlobals: Place = {locale: 'en', theme: 'light', direction: 'ltr', width: 'full'};

/** Applies the settings of the toolbar to the whole page. */
function setPage({locale, theme, direction}: Place): void {
  const {documentElement: root} = document;
  root.lang = locale;
  root.dir = direction;
  Object.assign(root.style, pages[theme]);
}

/**
 * The settings apply to the whole page of a story. On a docs page, which is English and light, they apply to a box around the
 * story.
 */
const place: Decorator = (story, {globals, viewMode}) => {
  const {locale, theme, direction, width} = globals as Place;
  const inlineSize = width === 'full' ? 'auto' : `${width}px`;
  if (viewMode === 'docs') {
    const box = {...pages[theme], padding: '1rem', overflowX: 'auto'};
    return html`<div lang=${locale} dir=${direction} style=${styleMap(box)}>
      <div style=${styleMap({inlineSize})}>${story()}</div>
    </div>`;
  }
  setPage({locale, theme, direction, width});
  return html`<div style=${styleMap({inlineSize})}>${story()}</div>`;
};

// A guide has no story, so decorators do not run. The settings of an earlier story in the same document must not stay.
addons.getChannel().on(DOCS_RENDERED, () => {
  setPage(initialGlobals);
});

/** Without this, Storybook would offer an object editor for each property, event and part. */
const onlyArgsHaveControls: ArgTypesEnhancer = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      name in initialArgs || 'control' in type ? type : {...type, control: false},
    ]),
  );

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [place],
  argTypesEnhancers: [onlyArgsHaveControls],
  initialGlobals: {...initialGlobals},
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: locales.map((value) => ({value, title: titles[value] ?? nameOf(value)})),
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    width: {
      description: 'Width that the element is given, in pixels',
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          {value: '280', title: '280 px'},
          {value: '320', title: '320 px'},
          {value: '768', title: '768 px'},
          {value: '1200', title: '1200 px'},
          {value: 'full', title: 'Full width'},
        ],
      },
    },
  },
  parameters: {
    controls: {expanded: true, disableSaveFromUI: true},
    docs: {source: {excludeDecorators: true}, toc: true},
    options: {
      storySort: {
        order: [
          'Guides',
          ['Welcome'],
          'First steps',
          ['Clinic owner', 'Developer', 'Translator', 'Clinician', 'Contributor'],
          'Guides',
          [
            'Embedding',
            'WordPress',
            'Static pages',
            'Self-hosting',
            'Theming',
            'Languages',
            'Forms',
            'Content',
            'Translating',
            'Accessibility',
          ],
          'Elements',
        ],
      },
    },
  },
};

export default preview;
