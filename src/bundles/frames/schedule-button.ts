import '../../elements/schedule-button/define.ts';
import '../frame.ts';
