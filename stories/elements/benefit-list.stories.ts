import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/benefit-list.js';

interface Args {
  benefits: string;
  'heading-level': number;
  heading: string;
  summary: string;
  action: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Benefit list',
  component: 'mm-benefit-list',
  args: {benefits: '', 'heading-level': 3, heading: '', summary: '', action: ''},
  argTypes: {
    benefits: {control: 'text'},
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
  },
  render: ({benefits, 'heading-level': level, heading, summary, action}) => html`
    <mm-benefit-list benefits=${benefits || nothing} heading-level=${level === 3 ? nothing : level}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-benefit-list>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const All: Story = {};

/** Those that the page names, in its order. */
export const Chosen: Story = {args: {benefits: 'relaxation circulation endorphins'}};

/** A title of the clinic's own gives the list a heading, one level above those within. */
export const AllSlots: Story = {
  args: {
    benefits: 'relaxation circulation endorphins',
    heading: 'Massage in our clinic',
    summary: 'We tell you what massage can do, and what it can’t.',
    action: 'Book a visit',
  },
};

/** Under `claims="wellbeing"` one card stands for all that may not be spoken of, and says where to ask. */
export const Wellbeing: Story = {render: () => html`<mm-benefit-list claims="wellbeing"></mm-benefit-list>`};
