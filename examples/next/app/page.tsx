import {prerenderInside} from 'ketamine-widgets/prerender';
import {Widgets} from './widgets';

const practice = {referrer: 'Lakeside Psychiatry'};

/** On the server: the words stand in the page before any script. */
export default function Page() {
  return (
    <Widgets
      referrer={practice.referrer}
      screener={prerenderInside('screener', {}, {practice})}
      explainer={prerenderInside('explainer', {concern: 'pain'}, {practice})}
      scheduleButton={prerenderInside('schedule-button', {}, {practice})}
      paymentDisclaimer={prerenderInside('payment-disclaimer', {variant: 'short'}, {practice})}
    />
  );
}
