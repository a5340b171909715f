import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/pain-map.js';

interface Args {
  name: string;
  /** Ids of regions, separated by spaces. */
  value: string;
  required: boolean;
  disabled: boolean;
  readonly: boolean;
  label: string;
  intensity: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Pain map',
  component: 'mm-pain-map',
  args: {name: 'where', value: '', required: false, disabled: false, readonly: false, label: '', intensity: false},
  argTypes: {
    name: {control: 'text'},
    value: {control: 'text'},
    required: {control: 'boolean'},
    disabled: {control: 'boolean'},
    readonly: {control: 'boolean'},
    label: {control: 'text'},
    intensity: {control: 'boolean'},
  },
  render: ({name, value, required, disabled, readonly, label, intensity}) => html`
    <mm-pain-map
      name=${name}
      value=${value || nothing}
      label=${label || nothing}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ?intensity=${intensity}
    ></mm-pain-map>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/**
 * The figure and the list are the same answer. Left and right are the visitor’s own. A tap takes the nearest region, and a
 * magnifier enlarges the head, a hand or a foot.
 */
export const Unanswered: Story = {};

export const Answered: Story = {args: {value: 'lower-back-left buttock-left calf-left'}};

export const Disabled: Story = {args: {value: 'sacrum', disabled: true}};

/** To show a result, here with how strong the pain is. An id of the first map, `neck-back`, is taken for its parts. */
export const ReadOnly: Story = {
  args: {value: 'neck-back:3 shoulder-blade-left:6 upper-trapezius-left:8', readonly: true},
};

/** How strong the pain is in each place, too. */
export const Intensity: Story = {args: {value: 'lower-back-left:7 buttock-left:4 calf-left', intensity: true}};

/** A question of the clinic’s own. */
export const OwnQuestion: Story = {args: {label: 'Where did it hurt this week?', required: true}};
