import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/first-visit.js';

interface Args {
  'heading-level': number;
  open: boolean;
  heading: string;
  summary: string;
  action: string;
}

const meta: Meta<Args> = {
  title: 'Elements/First visit',
  component: 'mm-first-visit',
  args: {'heading-level': 3, open: false, heading: '', summary: '', action: ''},
  argTypes: {
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    open: {control: 'boolean'},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
  },
  render: ({'heading-level': level, open, heading, summary, action}) => html`
    <mm-first-visit heading-level=${level === 3 ? nothing : level} ?open=${open}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-first-visit>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const FirstVisit: Story = {};

/** The sources, and when they were last checked. */
export const DetailsOpen: Story = {args: {open: true}};

/** The clinic's own title and words, and a link to its booking page. */
export const AllSlots: Story = {
  args: {
    heading: 'In our clinic',
    summary: 'Our therapists take time for you, and ask before they begin.',
    action: 'Book a visit',
  },
};
