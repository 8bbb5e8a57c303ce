import '../../elements/payment-disclaimer/define.ts';
import '../frame.ts';
