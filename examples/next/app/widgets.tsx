'use client';
import type {} from 'ketamine-widgets/types/react';
import {useEffect, useState} from 'react';

/** The words stand there from the server on, as the tags' children; the widgets take over in the browser. */
export function Widgets() {
  const [lang, setLang] = useState('en');
  const [step, setStep] = useState(0);
  useEffect(() => {
    void import('ketamine-widgets/define');
  }, []);
  return (
    <main>
      <h1>Next</h1>
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
