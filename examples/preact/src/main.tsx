import 'ketamine-widgets/define';
import type {} from 'ketamine-widgets/types/preact';
import {render} from 'preact';
import {useState} from 'preact/hooks';

function App() {
  const [lang, setLang] = useState('en');
  const [step, setStep] = useState(0);
  return (
    <main>
      <h1>Preact</h1>
      <button type="button" onClick={() => setLang('es')}>
        Español
      </button>
      <p>
        Screens seen: <output>{step}</output>
      </p>
      <ketamine-practice referrer="Lakeside Psychiatry" lang={lang}>
        <ketamine-screener onketamine-screener-step={(event) => setStep(event.step)} />
        <ketamine-explainer concern="pain" />
        <ketamine-schedule-button />
        <ketamine-payment-disclaimer variant="short" />
      </ketamine-practice>
    </main>
  );
}

const home = document.getElementById('app');
if (home) render(<App />, home);
