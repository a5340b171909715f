/** The elements in templates of Vue 3: `import type {} from 'medical-massage-widgets/vue';` */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Handlers<Tag extends keyof Elements> = {
  [Type in keyof Events[Tag] as `on${Capitalize<Type & string>}`]?: (event: Events[Tag][Type]) => void;
};

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** Vue takes `heading-level` and `headingLevel` for one name. */
type Spelled<Tag extends keyof Elements> = {
  [Name in keyof Attributes[Tag] as CamelCase<Name & string>]?: Attributes[Tag][Name];
};

type Own<Tag extends keyof Elements> = Spelled<Tag> & Omit<Properties[Tag], keyof Spelled<Tag>> & Handlers<Tag>;

type ElementsOfVue = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** What a template may set. It is there for types alone. */
    $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>> & PublicProps;
  };
};

declare module 'vue' {
  /** The slots of custom elements: Vue's own types leave this attribute out. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents extends ElementsOfVue {}
}
