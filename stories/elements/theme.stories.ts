import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../../src/define/benefit-card.js';
import '../../src/define/pain-level.js';
import '../../src/define/safety-notes.js';
import {cssOf, editable, ruleWith} from '../theme/looks.js';

// The stories of the page stories/guides/theme.mdx. The looks are style sheets in stories/theme/.

/** A piece of a clinic's page in a look: what stands on the page's ground, what stands on ours, a control, and signs. */
const page = (name: string, css: string, first?: unknown): TemplateResult => html`
  <style .textContent=${css}></style>
  <div class=${name}>
    <style>
      .look {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
        gap: 1.5em;
        padding: clamp(1em, 4vw, 2.5em);
      }

      .look h2,
      .look p {
        margin: 0;
        font-family: inherit;
      }

      .look > :not(mm-benefit-card) {
        grid-column: 1 / -1;
      }

      .look pre {
        overflow-x: auto;
        padding: 1em;
        color: #000;
        background: #fff;
        border: 1px solid #000;
      }
    </style>
    <div class="look">
      ${first}
      <h2>Massage with us</h2>
      <p>We take time, and we ask before we begin.</p>
      <mm-benefit-card benefit="relaxation"><a slot="action" href="#booking">Book a visit</a></mm-benefit-card>
      <mm-benefit-card benefit="endorphins"><a slot="action" href="#booking">Ask us</a></mm-benefit-card>
      <mm-pain-level name="pain" value="4" bands></mm-pain-level>
      <mm-safety-notes topic="back"></mm-safety-notes>
    </div>
  </div>
`;

const meta: Meta = {
  title: 'Theme/Looks',
  // Its page is stories/guides/theme.mdx.
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj;

const look = (name: string): Story => ({render: () => page(name, cssOf(name))});

/** Soft corners, a quiet ground, one accent. */
export const CalmTeal: Story = look('calm-teal');

/** Paper and terracotta, with little rounding. */
export const WarmSerif: Story = look('warm-serif');

/** Square, black lines, one loud colour. */
export const BoldSans: Story = look('bold-sans');

/** For a page that is always dark. */
export const Dark: Story = look('dark');

/** Every text 7 to 1 or better, every line black. */
export const HighContrast: Story = look('high-contrast');

const isColor = (name: string): boolean => /color|focus-ring/.test(name);

/** Set the tokens by the controls, and copy the rule. */
export const Editor: StoryObj<Record<string, string>> = {
  args: {...editable},
  argTypes: Object.fromEntries(
    Object.keys(editable).map((name) => [name, {control: {type: isColor(name) ? 'color' : 'text'}}]),
  ),
  render: (args) =>
    page(
      'own-look',
      `.own-look{color-scheme:light;color:var(--mm-color-text);background:#fff}\n${ruleWith('.own-look', args)}`,
      html`<pre
        tabindex="0"
        aria-label="Your theme, to copy"
      ><code .textContent=${ruleWith(':root', args)}></code></pre>`,
    ),
};
