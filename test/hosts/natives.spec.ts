import {describeHosts} from './drive.ts';
import {natives} from './natives.ts';

describeHosts('natives', natives);
