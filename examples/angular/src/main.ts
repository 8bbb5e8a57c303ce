import 'ketamine-widgets/define';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {ScreenerStepEvent} from 'ketamine-widgets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Angular</h1>
      <button type="button" (click)="lang.set('es')">Español</button>
      <p>
        Screens seen: <output>{{ step() }}</output>
      </p>
      <ketamine-practice referrer="Lakeside Psychiatry" [lang]="lang()">
        <ketamine-screener (ketamine-screener-step)="follow($event)"></ketamine-screener>
        <ketamine-explainer concern="pain"></ketamine-explainer>
        <ketamine-schedule-button></ketamine-schedule-button>
        <ketamine-payment-disclaimer variant="short"></ketamine-payment-disclaimer>
      </ketamine-practice>
    </main>
  `,
})
class App {
  readonly lang = signal('en');
  readonly step = signal(0);

  follow({step}: ScreenerStepEvent): void {
    this.step.set(step);
  }
}

void bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
