import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/first-visit.js';

interface Args {
  'heading-level': number;
  open: boolean;
  heading: string;
  summary: string;
  action: string;
  price: string;
  length: string;
  clothing: string;
  therapist: string;
}

const meta: Meta<Args> = {
  title: 'Elements/First visit',
  component: 'mm-first-visit',
  args: {
    'heading-level': 3,
    open: false,
    heading: '',
    summary: '',
    action: '',
    price: '',
    length: '',
    clothing: '',
    therapist: '',
  },
  argTypes: {
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    open: {control: 'boolean'},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
    price: {control: 'text'},
    length: {control: 'text'},
    clothing: {control: 'text'},
    therapist: {control: 'text'},
  },
  render: ({'heading-level': level, open, heading, summary, action, ...answers}) => html`
    <mm-first-visit heading-level=${level === 3 ? nothing : level} ?open=${open}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${(['price', 'length', 'clothing', 'therapist'] as const).map((slot) =>
        answers[slot] ? html`<p slot=${slot}>${answers[slot]}</p>` : nothing,
      )}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-first-visit>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Open every question of a story, so that the clinic's own answers are in sight. */
const openAll: NonNullable<Story['play']> = async ({canvasElement}) => {
  const element = canvasElement.querySelector('mm-first-visit')!;
  await element.updateComplete;
  for (const question of element.shadowRoot!.querySelectorAll('details')) question.open = true;
};

/** Questions in the order in which people ask them. Each answer opens. */
export const FirstVisit: Story = {};

/** The sources, and when they were last checked. */
export const DetailsOpen: Story = {args: {open: true}};

/** What a session costs. */
export const OwnPrice: Story = {args: {price: '60 minutes cost 70. You can pay in cash or by card.'}, play: openAll};

/** How long a session takes. */
export const OwnLength: Story = {args: {length: 'Plan 75 minutes for your first visit.'}, play: openAll};

/** What to wear. */
export const OwnClothing: Story = {args: {clothing: 'We have robes and slippers for you.'}, play: openAll};

/** Who gives the massage. */
export const OwnTherapist: Story = {
  args: {therapist: 'Jane Roe and John Doe, both licensed massage therapists.'},
  play: openAll,
};

/** Under `claims="wellbeing"` what research says of pain is left out. */
export const Wellbeing: Story = {
  render: () => html`<mm-first-visit claims="wellbeing"></mm-first-visit>`,
  play: openAll,
};

/** The clinic's own title and words, and a link to its booking page. */
export const AllSlots: Story = {
  args: {
    heading: 'In our clinic',
    summary: 'Our therapists take time for you, and ask before they begin.',
    action: 'Book a visit',
    price: '60 minutes cost 70. You can pay in cash or by card.',
    length: 'Plan 75 minutes for your first visit.',
    clothing: 'We have robes and slippers for you.',
    therapist: 'Jane Roe and John Doe, both licensed massage therapists.',
  },
  play: openAll,
};
