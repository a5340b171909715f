/** The elements in JSX of Solid: `import type {} from 'medical-massage-widgets/solid';` */
import type {JSX} from 'solid-js';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Handlers<Tag extends keyof Elements> = {
  [Type in keyof Events[Tag] as `on${Capitalize<Type & string>}` | `on:${Type & string}`]?: (
    event: Events[Tag][Type],
  ) => void;
};

// Without a prefix, Solid knows the names of attributes alone: it makes capital letters small.
type AttributesOf<Tag extends keyof Elements> = Attributes[Tag] & {
  [Name in keyof Attributes[Tag] as `attr:${Name & string}` | `bool:${Name & string}`]?: Attributes[Tag][Name];
};

type PropertiesOf<Tag extends keyof Elements> = {
  [Name in keyof (Attributes[Tag] & Properties[Tag]) as `prop:${Name & string}`]?: (Attributes[Tag] &
    Properties[Tag])[Name];
};

type Own<Tag extends keyof Elements> = AttributesOf<Tag> & PropertiesOf<Tag> & Handlers<Tag>;

type ElementsOfSolid = {[Tag in keyof Elements]: Own<Tag> & Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Own<Tag>>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ElementsOfSolid {}
  }
}
