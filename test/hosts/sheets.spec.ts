import {describeHosts} from './drive.ts';
import {sheets} from './sheets.ts';

describeHosts('sheets', sheets);
