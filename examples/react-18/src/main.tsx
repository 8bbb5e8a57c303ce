import 'ketamine-widgets/define';
import {
  KetamineExplainer,
  KetaminePaymentDisclaimer,
  KetaminePractice,
  KetamineScheduleButton,
  KetamineScreener,
} from 'ketamine-widgets/react';
import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';

function App() {
  const [lang, setLang] = useState('en');
  const [step, setStep] = useState(0);
  return (
    <main>
      <h1>React 18</h1>
      <button type="button" onClick={() => setLang('es')}>
        Español
      </button>
      <p>
        Screens seen: <output>{step}</output>
      </p>
      <KetaminePractice referrer="Lakeside Psychiatry" lang={lang}>
        <KetamineScreener onScreenerStep={(event) => setStep(event.step)} />
        <KetamineExplainer concern="pain" />
        <KetamineScheduleButton />
        <KetaminePaymentDisclaimer variant="short" />
      </KetaminePractice>
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
