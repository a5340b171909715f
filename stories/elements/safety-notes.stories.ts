import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/safety-notes.js';

interface Args {
  topic: string;
  'heading-level': number;
  open: boolean;
  heading: string;
  summary: string;
  action: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Safety notes',
  component: 'mm-safety-notes',
  args: {topic: 'general', 'heading-level': 3, open: false, heading: '', summary: '', action: ''},
  argTypes: {
    topic: {control: 'select', options: ['general', 'back', 'neck', 'headache']},
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    open: {control: 'boolean'},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
  },
  render: ({topic, 'heading-level': level, open, heading, summary, action}) => html`
    <mm-safety-notes
      topic=${topic === 'general' ? nothing : topic}
      heading-level=${level === 3 ? nothing : level}
      ?open=${open}
    >
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-safety-notes>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** When to ask before a massage, and what to leave alone. */
export const General: Story = {};

/** Signs for which to get help are always in sight. */
export const Back: Story = {args: {topic: 'back'}};

export const Neck: Story = {args: {topic: 'neck'}};

export const Headache: Story = {args: {topic: 'headache'}};

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
