import {describeHosts} from './drive.ts';
import {scripts} from './scripts.ts';

describeHosts('scripts', scripts);
