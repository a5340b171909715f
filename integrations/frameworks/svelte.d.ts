/** The elements in templates of Svelte 5: `import type {} from 'medical-massage-widgets/svelte';` */
import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Handlers<Tag extends keyof Elements> = {
  [Type in keyof Events[Tag] as `on${Type & string}`]?: (event: Events[Tag][Type]) => void;
};

type Own<Tag extends keyof Elements> = Attributes[Tag] & Properties[Tag] & Handlers<Tag>;

type ElementsOfSvelte = {[Tag in keyof Elements]: Own<Tag> & Omit<HTMLAttributes<Elements[Tag]>, keyof Own<Tag>>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ElementsOfSvelte {}
}
