import 'ketamine-widgets/define';
import type {} from 'ketamine-widgets/types/vue';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
