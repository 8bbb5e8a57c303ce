/* The practice first, so that the widget never shows anyone else's details. */
import '../../elements/practice/define.ts';
import '../../elements/explainer/define.ts';
