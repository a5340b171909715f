import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {benefits} from '../../src/topics/benefits.js';
import '../../src/define/benefit-card.js';
import {addBenefit} from '../../src/clinic-content/clinic-content.js';

interface Args {
  benefit: string;
  'heading-level': number;
  open: boolean;
  heading: string;
  summary: string;
  action: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Benefit card',
  component: 'mm-benefit-card',
  args: {benefit: 'relaxation', 'heading-level': 3, open: false, heading: '', summary: '', action: ''},
  argTypes: {
    benefit: {control: 'select', options: [...benefits.ids]},
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    open: {control: 'boolean'},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
  },
  render: ({benefit, 'heading-level': level, open, heading, summary, action}) => html`
    <mm-benefit-card benefit=${benefit} heading-level=${level === 3 ? nothing : level} ?open=${open}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-benefit-card>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** The finding first, then its direction and how certain it is; below, what is commonly said. */
export const Relaxation: Story = {};

export const PainRelief: Story = {args: {benefit: 'pain-relief'}};

export const Endorphins: Story = {args: {benefit: 'endorphins'}};

export const Circulation: Story = {args: {benefit: 'circulation'}};

export const Recovery: Story = {args: {benefit: 'recovery'}};

export const StressAndMood: Story = {args: {benefit: 'stress-and-mood'}};

export const Movement: Story = {args: {benefit: 'movement'}};

export const CombinedCare: Story = {args: {benefit: 'combined-care'}};

export const WholePerson: Story = {args: {benefit: 'whole-person'}};

/** Further findings, what certainty means, the sources, and when they were last checked. */
export const DetailsOpen: Story = {args: {benefit: 'pain-relief', open: true}};

/** A title of the clinic's own. It stands inside the card's heading, so it needs no heading element. */
export const OwnHeading: Story = {args: {heading: 'An hour of calm'}};

/** The clinic's own words under the title. */
export const OwnSummary: Story = {args: {summary: 'Our therapists take time for you, and ask before they begin.'}};

/** A link to the clinic's booking page. */
export const BookingLink: Story = {args: {action: 'Book a visit'}};

export const AllSlots: Story = {
  args: {
    heading: 'An hour of calm',
    summary: 'Our therapists take time for you, and ask before they begin.',
    action: 'Book a visit',
  },
};

/** For a card that stands under the title of the page. */
export const SecondLevelHeading: Story = {args: {'heading-level': 2}};

/** An id that does not exist: visitors see what stands between the tags, and the console names the ids that do. */
export const UnknownBenefit: Story = {
  render: () => html`
    <mm-benefit-card benefit="better-sleep">
      <p>Ask us what massage can do for you, and what it can’t.</p>
    </mm-benefit-card>
  `,
};

/** Under `claims="wellbeing"`, on the element or anything around it, only wording on wellbeing is shown. */
export const WellbeingWording: Story = {
  render: () => html`<div claims="wellbeing"><mm-benefit-card benefit="relaxation"></mm-benefit-card></div>`,
};

/** Where a benefit has no such wording, a note says where to ask. */
export const WellbeingNote: Story = {
  render: () => html`<div claims="wellbeing"><mm-benefit-card benefit="pain-relief"></mm-benefit-card></div>`,
};

/** A benefit in the clinic's own words, here added from JavaScript. */
export const OwnBenefit: Story = {
  loaders: [
    () => {
      if (benefits.ids.includes('scalp-massage')) return;
      addBenefit('scalp-massage', {
        title: 'Scalp massage',
        said: 'A scalp massage clears the head.',
        research: {text: 'We know of no good study of it.', basis: 'expert-opinion'},
        reviewed: '2026-11-23',
      });
    },
  ],
  args: {benefit: 'scalp-massage'},
};
