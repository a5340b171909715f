import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/peg.js';
import {inForm} from './in-form.js';

interface Args {
  name: string;
  /** As the attribute: three scores, each with - for none, or empty for no answer. */
  value: string;
  required: boolean;
  disabled: boolean;
}

const control = ({name, value, required, disabled}: Args, content: unknown = nothing): TemplateResult => html`
  <mm-peg name=${name} value=${value || nothing} ?required=${required} ?disabled=${disabled}>${content}</mm-peg>
`;

const meta: Meta<Args> = {
  title: 'Elements/PEG',
  component: 'mm-peg',
  args: {name: 'peg', value: '', required: false, disabled: false},
  argTypes: {
    name: {control: 'text'},
    value: {control: 'text'},
    required: {control: 'boolean'},
    disabled: {control: 'boolean'},
  },
  render: (args) => control(args),
};

export default meta;

type Story = StoryObj<Args>;

/** The wording is the published one, in English on every page. */
export const Unanswered: Story = {};

/** With all three answers there, the control says their mean. */
export const Answered: Story = {args: {value: '5 3 4'}};

/** A part of the answers is kept and submitted. It has no mean. */
export const PartlyAnswered: Story = {args: {value: '5 - 4'}};

/** As when a visitor sends the form with one question open. The control takes the focus to that question. */
export const RequiredAndMissing: Story = {
  // In a page of many stories this one would take the focus and scroll.
  tags: ['!autodocs'],
  args: {required: true, value: '5 - 4'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('mm-peg')!;
    await element.updateComplete;
    element.reportValidity();
    await element.updateComplete;
  },
};

export const Disabled: Story = {args: {disabled: true, value: '5 3 4'}};

/** A published translation goes into the slots. What stands here is no translation, and only shows where it goes. */
export const PublishedTranslation: Story = {
  render: (args) =>
    control(
      args,
      html`
        <span slot="pain">Your translation of the question about pain</span>
        <span slot="lowest-pain">Words at 0</span>
        <span slot="highest-pain">Words at 10</span>
        <span slot="enjoyment">Your translation of the question about enjoyment of life</span>
        <span slot="activity">Your translation of the question about general activity</span>
        <span slot="lowest-interference">Words at 0</span>
        <span slot="highest-interference">Words at 10</span>
      `,
    ),
};

/** The form submits each answer, and the mean under the control’s name as soon as all are there. */
export const InForm: Story = {
  args: {required: true},
  render: (args) => inForm(control(args)),
};
