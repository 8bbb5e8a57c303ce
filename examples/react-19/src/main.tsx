import 'ketamine-widgets/define';
import type {} from 'ketamine-widgets/types/react';
import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';

function App() {
  const [lang, setLang] = useState('en');
  const [step, setStep] = useState(0);
  return (
    <main>
      <h1>React 19</h1>
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
if (home)
  createRoot(home).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
