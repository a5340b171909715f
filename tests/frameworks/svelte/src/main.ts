import 'medical-massage-widgets/define/benefit-card.js';
import 'medical-massage-widgets/define/pain-level.en.js';
import type {} from 'medical-massage-widgets/svelte';
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')!});
