import {describeHosts} from './drive.ts';
import {loading} from './loading.ts';

describeHosts('loading', loading);
