import '../../elements/payment-disclaimer/define.ts';
import '../../elements/schedule-button/define.ts';
import '../frame.ts';
