import '../../elements/explainer/define.ts';
import '../../elements/schedule-button/define.ts';
import '../frame.ts';
