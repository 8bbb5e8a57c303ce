import {parentPort, workerData} from 'node:worker_threads';
import type {Answers} from '../../src/content/screener/ids.ts';
import {tally} from './tally.ts';

parentPort?.postMessage(tally(...(workerData as readonly Answers[])));
