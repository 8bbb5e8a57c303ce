/** The Spanish words, by folder. */
export {es as common} from './common/es.ts';
export {es as explainer} from './explainer/es.ts';
export {es as payment} from './payment/es.ts';
export {es as schedule} from './schedule/es.ts';
export {es as screener} from './screener/es.ts';
