'use client';
import type {KetaminePractice} from 'ketamine-widgets';
import type {} from 'ketamine-widgets/types/react';
import {useEffect, useRef, useState} from 'react';

interface Prerendered {
  readonly referrer: string;
  readonly screener: string;
  readonly explainer: string;
  readonly scheduleButton: string;
  readonly paymentDisclaimer: string;
}

/** The browser has made shadow roots of the server's templates by now, so that React would not find them. */
const inside = (html: string) => ({
  dangerouslySetInnerHTML: {__html: html},
  suppressHydrationWarning: true,
});

export function Widgets(prerendered: Prerendered) {
  const [lang, setLang] = useState('en');
  const [step, setStep] = useState(0);
  const practice = useRef<KetaminePractice>(null);
  useEffect(() => {
    void import('ketamine-widgets/define');
    // By hand: what a server wrote gets React's listeners for custom events only when it is drawn again
    // (https://github.com/facebook/react/issues/35446).
    const hearing = new AbortController();
    practice.current?.addEventListener(
      'ketamine-screener-step',
      (event) => {
        setStep(event.step);
      },
      hearing,
    );
    return () => {
      hearing.abort();
    };
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
      <ketamine-practice ref={practice} referrer={prerendered.referrer} lang={lang}>
        <ketamine-screener {...inside(prerendered.screener)} />
        <ketamine-explainer concern="pain" {...inside(prerendered.explainer)} />
        <ketamine-schedule-button {...inside(prerendered.scheduleButton)} />
        <ketamine-payment-disclaimer variant="short" {...inside(prerendered.paymentDisclaimer)} />
      </ketamine-practice>
    </main>
  );
}
