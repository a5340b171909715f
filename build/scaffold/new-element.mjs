// `npm run new:element -- sleep-diary` writes all files of a new element, `mm-sleep-diary`, which shows a heading and a text.
import {camelCase, inOrder, isKebabCase, main, pascalCase, scaffold, sentence} from './files.mjs';

const files = (name) => {
  const [tag, className, styles] = [`mm-${name}`, pascalCase(name), `${camelCase(name)}Styles`];
  const title = sentence(name);
  const folder = `src/elements/${name}`;
  return {
    [`${folder}/${name}.ts`]: `import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {heading} from '../../article/heading.js';
import {headingLevelOf} from '../../article/page-options.js';
import {paragraph} from '../../article/paragraph.js';
import {LocalizedElement} from '../../localization/localized-element.js';
import {hostStyles} from '../../theme/host.styles.js';
import {${styles}} from './${name}.styles.js';

/**
 * TODO: what it is, and what a page has to know. What stands between the tags is shown until the element is ready, and for good
 * when it can't be.
 *
 * @summary TODO: what it shows, in one sentence.
 *
 * @tag ${tag}
 *
 * @slot - Fallback content, shown until the element is ready
 * @slot heading - Replaces the title
 *
 * @csspart heading - The heading
 */
export class ${className} extends LocalizedElement<'${tag}'> {
  static override styles: CSSResultGroup = [hostStyles, ${styles}];

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /**
   * Level of the heading, 2 to 6. Anything else warns and means 3.
   *
   * @attr heading-level
   */
  declare headingLevel: number;

  protected override readonly textsName = '${tag}';

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override renderContent(): TemplateResult {
    const {texts} = this;
    return html\`
      \${heading(headingLevelOf(this), 'heading', html\`<slot name="heading" .textContent=\${texts.title}></slot>\`)}
      \${paragraph(texts.text)}
    \`;
  }
}
`,
    [`${folder}/${name}.styles.ts`]: `import {css} from 'lit';

export const ${styles} = css\`
  .root {
    display: grid;
    gap: var(--_gap);
  }
\`;
`,
    [`${folder}/${name}.texts.ts`]: `import {msg} from '@lit/localize';

export const texts = {
  title: msg('${title}', {id: '${name}.title', desc: 'The title of ${tag}'}),
  text: msg('TODO: the words that it shows.', {id: '${name}.text', desc: 'The text of ${tag}'}),
};
`,
    [`src/define/${name}.ts`]: `import {${className}} from '../elements/${name}/${name}.js';
import {define} from './define.js';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    [`stories/elements/${name}.stories.ts`]: `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/${name}.js';

interface Args {
  'heading-level': number;
  heading: string;
}

const meta: Meta<Args> = {
  title: 'Elements/${title}',
  component: '${tag}',
  args: {'heading-level': 3, heading: ''},
  argTypes: {
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    heading: {control: 'text'},
  },
  render: ({'heading-level': level, heading}) => html\`
    <${tag} heading-level=\${level === 3 ? nothing : level}>
      \${heading ? html\`<span slot="heading">\${heading}</span>\` : nothing}
    </${tag}>
  \`,
};

export default meta;

type Story = StoryObj<Args>;

export const ${className}: Story = {};

/** The clinic's own title. */
export const OwnHeading: Story = {args: {heading: 'In our clinic'}};
`,
    [`tests/elements/${name}.test.ts`]: `import {expect, html} from '@open-wc/testing';
import '../../src/define/${name}.js';
import type {${className}} from '../../src/elements/${name}/${name}.js';
import {consoleDuring, fixture, shadowText} from '../support/page.js';

describe('${tag}', () => {
  it('shows its title and its text, accessibly', async () => {
    const element = await fixture<${className}>(html\`<${tag} heading-level="2"></${tag}>\`);
    expect(element.shadowRoot!.querySelector('h2')).to.exist;
    expect(shadowText(element)).to.contain('${title}');
    await expect(element).to.be.accessible();
  });

  it('warns of a heading level that there is not, and takes 3', async () => {
    const lines = await consoleDuring(async () => {
      const element = await fixture<${className}>(html\`<${tag} heading-level="9"></${tag}>\`);
      expect(element.shadowRoot!.querySelector('h3')).to.exist;
    });
    expect(lines.join()).to.contain('<${tag}>: heading-level must be');
  });
});
`,
  };
};

const next = (name) => `
Next:
1. Write what the element shows: src/elements/${name}/, beginning with each TODO.
2. npm run localize. Translate what you can in locales/; the rest is shown in English, and marked so, until somebody does.
3. npm run docs writes the element into README.md and docs/elements.md.
4. npm run storybook shows it; npm test checks it.
5. src/loader/tags.ts names its texts already, so that they are requested together with its code. Add the topics that it shows.
6. CHANGELOG.md says that it is there.`;

await main(async (name) => {
  if (!isKebabCase(name)) {
    throw new Error(
      `npm run new:element -- name: ${name ? `“${name}” is no` : 'the'} name in lower case with hyphens and without mm-, such as sleep-diary`,
    );
  }
  if (name.startsWith('mm-')) throw new Error(`Leave out the prefix: npm run new:element -- ${name.slice(3)}`);
  const path = `./elements/${name}/${name}.js`;
  await scaffold(files(name), {
    'src/index.ts': inOrder(
      /^export \{[^}]*\} from '(\.\/elements\/[^']+)';\n/gm,
      path,
      `export {${pascalCase(name)}} from '${path}';\n`,
      /^export (?:type )?\{[^}]*\} from '\.\/records\//m,
    ),
    'src/loader/tags.ts': inOrder(
      /^ {2}'(mm-[a-z-]+)': /gm,
      `mm-${name}`,
      `  'mm-${name}': ['*/mm-${name}'],\n`,
      /^\};/m,
    ),
  });
  console.log(next(name));
});
