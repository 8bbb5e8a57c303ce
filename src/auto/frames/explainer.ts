import '../../elements/explainer/define.ts';
import '../frame.ts';
