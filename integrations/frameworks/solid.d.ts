/** The elements in JSX of Solid: `import type {} from 'medical-massage-widgets/solid';` */
import type {JSX} from 'solid-js';
import type {Elements, Events, Props} from './elements.js';

type Handlers<Tag extends keyof Elements> = {
  [Type in keyof Events[Tag] as `on${Capitalize<Type & string>}` | `on:${Type & string}`]?: (
    event: Events[Tag][Type],
  ) => void;
};

type Prefixed<Tag extends keyof Elements> = {
  [Name in keyof Props[Tag] as `${'prop' | 'attr' | 'bool'}:${Name & string}`]?: Props[Tag][Name];
};

type Own<Tag extends keyof Elements> = Props[Tag] & Prefixed<Tag> & Handlers<Tag>;

type ElementsOfSolid = {[Tag in keyof Elements]: Own<Tag> & Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Own<Tag>>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ElementsOfSolid {}
  }
}
