import 'ketamine-widgets/define';
import type {} from 'ketamine-widgets/types/solid';
import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';

function App() {
  const [lang, setLang] = createSignal('en');
  const [step, setStep] = createSignal(0);
  return (
    <main>
      <h1>Solid</h1>
      <button type="button" onClick={() => setLang('es')}>
        Español
      </button>
      <p>
        Screens seen: <output>{step()}</output>
      </p>
      <ketamine-practice referrer="Lakeside Psychiatry" lang={lang()}>
        <ketamine-screener on:ketamine-screener-step={(event) => setStep(event.step)} />
        <ketamine-explainer concern="pain" />
        <ketamine-schedule-button />
        <ketamine-payment-disclaimer variant="short" />
      </ketamine-practice>
    </main>
  );
}

const home = document.getElementById('app');
if (home) render(() => <App />, home);
