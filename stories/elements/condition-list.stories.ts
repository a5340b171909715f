import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/condition-list.js';

interface Args {
  conditions: string;
  'heading-level': number;
  heading: string;
  summary: string;
  action: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Condition list',
  component: 'mm-condition-list',
  args: {conditions: '', 'heading-level': 3, heading: '', summary: '', action: ''},
  argTypes: {
    conditions: {control: 'text'},
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
  },
  render: ({conditions, 'heading-level': level, heading, summary, action}) => html`
    <mm-condition-list conditions=${conditions || nothing} heading-level=${level === 3 ? nothing : level}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-condition-list>
  `,
};

export default meta;

type Story = StoryObj<Args>;

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

/** Under `claims="wellbeing"` no condition is spoken of; a note says where to ask. */
export const Wellbeing: Story = {render: () => html`<mm-condition-list claims="wellbeing"></mm-condition-list>`};
