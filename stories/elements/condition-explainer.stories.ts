import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {addCondition} from '../../src/clinic-content/clinic-content.js';
import '../../src/define/condition-explainer.js';
import {conditions} from '../../src/topics/conditions.js';

interface Args {
  condition: string;
  'heading-level': number;
  open: boolean;
  heading: string;
  summary: string;
  action: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Condition explainer',
  component: 'mm-condition-explainer',
  args: {condition: 'low-back-pain', 'heading-level': 3, open: false, heading: '', summary: '', action: ''},
  argTypes: {
    condition: {control: 'select', options: [...conditions.ids]},
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    open: {control: 'boolean'},
    heading: {control: 'text'},
    summary: {control: 'text'},
    action: {control: 'text'},
  },
  render: ({condition, 'heading-level': level, open, heading, summary, action}) => html`
    <mm-condition-explainer condition=${condition} heading-level=${level === 3 ? nothing : level} ?open=${open}>
      ${heading ? html`<span slot="heading">${heading}</span>` : nothing}
      ${summary ? html`<p slot="summary">${summary}</p>` : nothing}
      ${action ? html`<a slot="action" href="#booking">${action}</a>` : nothing}
    </mm-condition-explainer>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/**
 * The answer first, with its badge. What else a patient asks is in sections that open. The signs for which to get help are always in
 * sight, as two cards: an emergency, and what a doctor should see.
 */
export const LowBackPain: Story = {};

export const KneeOsteoarthritis: Story = {args: {condition: 'knee-osteoarthritis'}};

export const RheumatoidArthritis: Story = {args: {condition: 'rheumatoid-arthritis'}};

export const Fibromyalgia: Story = {args: {condition: 'fibromyalgia'}};

export const NeckPain: Story = {args: {condition: 'neck-pain'}};

export const ChronicPrimaryPain: Story = {args: {condition: 'chronic-primary-pain'}};

export const TensionHeadache: Story = {args: {condition: 'tension-headache'}};

export const Migraine: Story = {args: {condition: 'migraine'}};

export const ShoulderPain: Story = {args: {condition: 'shoulder-pain'}};

export const MyofascialPain: Story = {args: {condition: 'myofascial-pain'}};

export const MuscleSoreness: Story = {args: {condition: 'muscle-soreness'}};

export const PostSurgeryPain: Story = {args: {condition: 'post-surgery-pain'}};

export const CancerPain: Story = {args: {condition: 'cancer-pain'}};

export const PregnancyBackPain: Story = {args: {condition: 'pregnancy-back-pain'}};

export const Sciatica: Story = {args: {condition: 'sciatica'}};

export const JawPain: Story = {args: {condition: 'jaw-pain'}};

export const CarpalTunnel: Story = {args: {condition: 'carpal-tunnel'}};

export const TennisElbow: Story = {args: {condition: 'tennis-elbow'}};

export const PlantarHeelPain: Story = {args: {condition: 'plantar-heel-pain'}};

export const HipOsteoarthritis: Story = {args: {condition: 'hip-osteoarthritis'}};

export const HandOsteoarthritis: Story = {args: {condition: 'hand-osteoarthritis'}};

export const UpperBackPain: Story = {args: {condition: 'upper-back-pain'}};

export const Whiplash: Story = {args: {condition: 'whiplash'}};

export const SleepWithPain: Story = {args: {condition: 'sleep-with-pain'}};

export const BreastCancerSurgeryPain: Story = {args: {condition: 'breast-cancer-surgery-pain'}};

export const LabourPain: Story = {args: {condition: 'labour-pain'}};

export const PeriodPain: Story = {args: {condition: 'period-pain'}};

export const IrritableBowel: Story = {args: {condition: 'irritable-bowel'}};

/** An entry that people look for and that is several conditions. It leads to its parts, each with its answer. */
export const Arthritis: Story = {args: {condition: 'arthritis'}};

export const Headache: Story = {args: {condition: 'headache'}};

/** What the badges say, the sources, and when they were last checked. */
export const DetailsOpen: Story = {args: {open: true}};

/** A title of the clinic's own. It stands inside the explainer's heading, so it needs no heading element. */
export const OwnHeading: Story = {args: {condition: 'fibromyalgia', heading: 'Living with fibromyalgia'}};

/** The clinic's own words under the title. */
export const OwnSummary: Story = {
  args: {
    condition: 'fibromyalgia',
    summary: 'Tell us what you feel today. We begin gently, and you can stop any time.',
  },
};

/** A link to the clinic's booking page. */
export const BookingLink: Story = {args: {condition: 'fibromyalgia', action: 'Book a visit'}};

export const AllSlots: Story = {
  args: {
    condition: 'fibromyalgia',
    heading: 'Living with fibromyalgia',
    summary: 'Tell us what you feel today. We begin gently, and you can stop any time.',
    action: 'Book a visit',
  },
};

/** For an explainer that stands under the title of the page; the headings inside are one and two levels deeper. */
export const SecondLevelHeading: Story = {args: {'heading-level': 2}};

/** An id that does not exist: visitors see what stands between the tags, and the console names the ids that do. */
export const UnknownCondition: Story = {
  render: () => html`
    <mm-condition-explainer condition="hiccups">
      <p>Ask us whether massage may help you.</p>
    </mm-condition-explainer>
  `,
};

/** Under `claims="wellbeing"` claims are left out; signs for which to get help stay. */
export const WellbeingWording: Story = {
  render: () =>
    html`<div claims="wellbeing"><mm-condition-explainer condition="low-back-pain"></mm-condition-explainer></div>`,
};

/** A condition in the clinic's own words, here added from JavaScript. */
export const OwnCondition: Story = {
  loaders: [
    () => {
      if (conditions.ids.includes('gout')) return;
      addCondition('gout', {
        title: 'Gout',
        words: 'big toe, uric acid',
        what: 'Gout is a sudden, strong pain in a joint, most often in the big toe.',
        answer: {text: 'We do not massage a joint with gout.', basis: 'way-of-working'},
        research: [{text: 'We know of no good study of massage for gout.', basis: 'expert-opinion'}],
        first: [{text: 'Your doctor can give you medicine for an attack.', basis: 'expert-opinion'}],
        expect: [{text: 'We can massage other parts, away from the sore joint.', basis: 'expert-opinion'}],
        care: ['Tell us if a joint is hot, red or swollen.'],
        reviewed: '2026-11-23',
      });
    },
  ],
  args: {condition: 'gout'},
};
