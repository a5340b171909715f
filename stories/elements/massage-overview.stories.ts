import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/massage-overview.js';

interface Args {
  'heading-level': number;
  open: boolean;
  heading: string;
  summary: string;
  action: string;
  therapist: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Massage overview',
  component: 'mm-massage-overview',
  args: {'heading-level': 3, open: false, heading: '', summary: '', action: '', therapist: ''},
  argTypes: {
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    open: {control: 'boolean'},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
    therapist: {control: 'text'},
  },
  render: ({'heading-level': level, open, heading, summary, action, therapist}) => html`
    <mm-massage-overview heading-level=${level === 3 ? nothing : level} ?open=${open}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${therapist ? html`<p slot="therapist">${therapist}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-massage-overview>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const Overview: Story = {};

/** Under `claims="wellbeing"` a note stands in place of all that speaks of health. */
export const Wellbeing: Story = {render: () => html`<mm-massage-overview claims="wellbeing"></mm-massage-overview>`};

/** The sources, and when they were last checked. */
export const DetailsOpen: Story = {args: {open: true}};

/** Who gives the massage and how they were trained, above the general words on training and licences. */
export const OwnTherapist: Story = {
  args: {therapist: 'Jane Roe and John Doe, both licensed massage therapists.'},
};

/** The clinic's own title and words, and a link to its booking page. */
export const AllSlots: Story = {
  args: {
    heading: 'In our clinic',
    summary: 'Our therapists take time for you, and ask before they begin.',
    action: 'Book a visit',
    therapist: 'Jane Roe and John Doe, both licensed massage therapists.',
  },
};
