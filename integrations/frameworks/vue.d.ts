/** The elements in templates of Vue 3: `import type {} from 'medical-massage-widgets/vue';` */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Elements, Events, Props} from './elements.js';

type Handlers<Tag extends keyof Elements> = {
  [Type in keyof Events[Tag] as `on${Capitalize<Type & string>}`]?: (event: Events[Tag][Type]) => void;
};

type Own<Tag extends keyof Elements> = Props[Tag] & Handlers<Tag>;

type ElementsOfVue = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** What a template may set. It is there for types alone. */
    $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends ElementsOfVue {}
}
