/** The elements in JSX of React 19: `import type {} from 'medical-massage-widgets/react';` */
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Handlers<Tag extends keyof Elements> = {
  [Type in keyof Events[Tag] as `on${Capitalize<Type & string>}`]?: (event: Events[Tag][Type]) => void;
};

type Own<Tag extends keyof Elements> = Attributes[Tag] &
  Properties[Tag] &
  Handlers<Tag> &
  ClassAttributes<Elements[Tag]>;

type ElementsOfReact = {[Tag in keyof Elements]: Own<Tag> & Omit<HTMLAttributes<Elements[Tag]>, keyof Own<Tag>>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ElementsOfReact {}
  }
}
