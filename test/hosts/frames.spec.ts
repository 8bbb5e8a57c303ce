import {describeHosts} from './drive.ts';
import {frames} from './frames.ts';

describeHosts('frames', frames);
