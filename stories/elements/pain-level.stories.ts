import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/pain-level.js';
import {inForm} from './in-form.js';
import type {Appearance, RecallPeriod} from '../../src/index.js';

interface Args {
  name: string;
  /** As the attribute: a score, or empty for none. */
  value: string;
  required: boolean;
  disabled: boolean;
  label: string;
  recall: RecallPeriod;
  appearance: Appearance;
  /** Undefined for no band words, empty for the usual cut-offs. */
  bands?: string;
  help: boolean;
  'compare-to': string;
}

const control = ({
  name,
  value,
  required,
  disabled,
  label,
  recall,
  appearance,
  bands,
  help,
  'compare-to': compareTo,
}: Args): TemplateResult => html`
  <mm-pain-level
    name=${name}
    value=${value || nothing}
    label=${label || nothing}
    recall=${recall === 'now' ? nothing : recall}
    appearance=${appearance === 'numbers' ? nothing : appearance}
    bands=${bands ?? nothing}
    compare-to=${compareTo || nothing}
    ?help=${help}
    ?required=${required}
    ?disabled=${disabled}
  ></mm-pain-level>
`;

const meta: Meta<Args> = {
  title: 'Elements/Pain level',
  component: 'mm-pain-level',
  args: {
    name: 'pain',
    value: '',
    required: false,
    disabled: false,
    label: '',
    recall: 'now',
    appearance: 'numbers',
    help: false,
    'compare-to': '',
  },
  argTypes: {
    name: {control: 'text'},
    value: {control: 'text'},
    required: {control: 'boolean'},
    disabled: {control: 'boolean'},
    label: {control: 'text'},
    recall: {control: 'inline-radio', options: ['now', '24h', '7d'] satisfies RecallPeriod[]},
    appearance: {control: 'inline-radio', options: ['numbers', 'words', 'faces', 'slider'] satisfies Appearance[]},
    bands: {
      control: {type: 'select', labels: {undefined: 'not set', '': 'set, but empty'}},
      options: [undefined, '', '4 7'],
    },
    help: {control: 'boolean'},
    'compare-to': {control: 'text'},
  },
  render: control,
};

export default meta;

type Story = StoryObj<Args>;

export const Unanswered: Story = {};

export const Answered: Story = {args: {value: '6'}};

/** No pain is an answer, and not the same as none. */
export const Zero: Story = {args: {value: '0'}};

export const Required: Story = {args: {required: true}};

/** As when a visitor sends the form without an answer. The control takes the focus, as native ones do. */
export const RequiredAndMissing: Story = {
  // In a page of many stories this one would take the focus and scroll.
  tags: ['!autodocs'],
  args: {required: true},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('mm-pain-level')!;
    await element.updateComplete;
    element.reportValidity();
    await element.updateComplete;
  },
};

export const Disabled: Story = {args: {disabled: true, value: '3'}};

/** A fieldset that is disabled has the same effect. */
export const DisabledByFieldset: Story = {
  args: {value: '3'},
  render: (args) => html`
    <fieldset disabled>
      <legend>Before your visit</legend>
      ${control(args)}
    </fieldset>
  `,
};

/** The question asks for the average of that time. */
export const Past24Hours: Story = {args: {recall: '24h'}};

export const Past7Days: Story = {args: {recall: '7d'}};

export const OwnLabel: Story = {args: {label: 'How strong is the pain in your back when you bend?'}};

/** An empty `bands` means that moderate pain begins at 6 and severe pain at 8. */
export const Bands: Story = {args: {bands: '', value: '6'}};

/** The band word is a guide: cut-offs differ between studies, so a clinic can set its own. */
export const OwnBandCutOffs: Story = {args: {bands: '4 7', value: '4'}};

/** Four words, scored 0 to 3. This is another scale than the numbers. */
export const Words: Story = {args: {appearance: 'words'}};

export const WordsAnswered: Story = {args: {appearance: 'words', value: '2'}};

/** At 10 the control says when to get help. */
export const TenOfTen: Story = {args: {value: '10'}};

/** The form submits the answer under the control's name, and nothing as long as there is none. */
export const InForm: Story = {
  args: {required: true},
  render: (args) => inForm(control(args)),
};

/** Six drawn faces with words, scored 0 to 5. They are our own drawings, and no validated scale. */
export const Faces: Story = {args: {appearance: 'faces'}};

export const FacesAnswered: Story = {args: {appearance: 'faces', value: '3'}};

/** A native slider. It has no answer until it is touched. A tap on it answers, also at 0. */
export const Slider: Story = {args: {appearance: 'slider'}};

export const SliderAnswered: Story = {args: {appearance: 'slider', value: '6'}};

/** The change since an earlier score, in points and percent; never a word on why. */
export const ComparedWithAnEarlierScore: Story = {args: {value: '5', 'compare-to': '8'}};

/** Words on when to get help, from 7 on where the page asks for it. With faces it is from 4 on. */
export const HelpFromSeven: Story = {args: {value: '7', help: true}};
