import 'ketamine-widgets/define';
import type {} from 'ketamine-widgets/types/svelte';
import {mount} from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, {target});
