import '../../elements/screener/define.ts';
import '../frame.ts';
