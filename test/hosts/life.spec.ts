import {describeHosts} from './drive.ts';
import {life} from './life.ts';

describeHosts('life', life);
