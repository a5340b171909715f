import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/condition-list.js';

interface Args {
  conditions: string;
  'heading-level': number;
  heading: string;
  summary: string;
  action: string;
  'not-covered': string;
}

const meta: Meta<Args> = {
  title: 'Elements/Condition list',
  component: 'mm-condition-list',
  args: {conditions: '', 'heading-level': 3, heading: '', summary: '', action: '', 'not-covered': ''},
  argTypes: {
    conditions: {control: 'text'},
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
    'not-covered': {control: 'text'},
  },
  render: ({conditions, 'heading-level': level, heading, summary, action, 'not-covered': notCovered}) => html`
    <mm-condition-list conditions=${conditions || nothing} heading-level=${level === 3 ? nothing : level}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${notCovered ? html`<p slot="not-covered">${notCovered}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-condition-list>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Types into the search box, as a visitor does. */
const search =
  (query: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector('mm-condition-list')!;
    await element.updateComplete;
    const input = element.shadowRoot!.querySelector('input')!;
    input.value = query;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await element.updateComplete;
  };

/** Each condition is a button that opens it in place. What is open stays open. */
export const All: Story = {};

/** Those that the page names, in its order. */
export const Chosen: Story = {args: {conditions: 'low-back-pain sciatica migraine'}};

/** A title of the clinic's own gives the list a heading, one level above those within. */
export const AllSlots: Story = {
  args: {
    conditions: 'low-back-pain sciatica migraine',
    heading: 'Massage in our clinic',
    summary: 'We tell you what massage can do, and what it can’t.',
    action: 'Book a visit',
  },
};

/** Everyday words find a condition, the best match first. */
export const Search: Story = {play: search('my shoulder hurts')};

/** Where a search finds nothing, the clinic's own words follow. */
export const NotCovered: Story = {
  args: {'not-covered': 'Call us on 555 0100. We are glad to say whether we can help.'},
  play: search('tinnitus'),
};

/** For “chest pain” and the like, the emergency line comes first. */
export const ChestPain: Story = {play: search('chest pain')};

/** Under `claims="wellbeing"` no condition is spoken of; a note says where to ask. */
export const Wellbeing: Story = {render: () => html`<mm-condition-list claims="wellbeing"></mm-condition-list>`};
