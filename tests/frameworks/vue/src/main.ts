import 'medical-massage-widgets/define/benefit-card.js';
import 'medical-massage-widgets/define/pain-level.en.js';
import type {} from 'medical-massage-widgets/vue';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
