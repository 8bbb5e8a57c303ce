import {describeHosts} from './drive.ts';
import {policies} from './policies.ts';

describeHosts('policies', policies);
