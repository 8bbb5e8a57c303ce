// A page of a practice that is not there, with the widgets as the builder's state has them.
import '../src/all.ts';
import '../src/packs/define.ts';
import {html, render} from 'lit/html.js';
import {tidy} from '../src/embed/config.ts';
import {attributesIn} from '../src/embed/snippet.ts';
import {tagOf} from '../src/embed/attributes.ts';
import {configOf, fromFragment} from './builder/state.ts';

const TEXTS = {
  en: {
    site: 'Your practice',
    menu: ['Home', 'Treatments', 'Team', 'Contact'],
    heading: 'Treatments we refer for',
    text: 'This is a page of your website. The widgets stand in it as they will on yours.',
    aside: 'Opening hours, news and everything else that stands beside them.',
  },
  es: {
    site: 'Su consultorio',
    menu: ['Inicio', 'Tratamientos', 'Equipo', 'Contacto'],
    heading: 'Tratamientos para los que remitimos',
    text: 'Esta es una página de su sitio. Los widgets están en ella como estarán en la suya.',
    aside: 'Horarios, noticias y todo lo demás que está al lado.',
  },
};

/** One widget with what it says. Attributes are set by name, because they come from a table. */
function made(tag: string, rows: readonly (readonly [string, string])[]): Element {
  const widget = document.createElement(tag);
  for (const [name, value] of rows) widget.setAttribute(name, value);
  return widget;
}

function draw(): void {
  const said = new URLSearchParams(location.hash.slice(1));
  const state = fromFragment(said.get('state') ?? '');
  const config = tidy({...configOf(state), form: 'short', place: 'each'});
  const texts = TEXTS[config.lang ?? state.ui];
  const root = document.documentElement;
  root.lang = config.lang ?? state.ui;
  root.dataset['host'] = said.get('host') ?? 'plain';
  root.style.colorScheme = said.get('scheme') ?? 'light';
  render(
    html`
      <header>
        <b>${texts.site}</b>
        <nav aria-label=${texts.site}>${texts.menu.map((name) => html`<span>${name}</span>`)}</nav>
      </header>
      <main>
        <div class="text">
          <h1>${texts.heading}</h1>
          <p>${texts.text}</p>
        </div>
        <div class="widgets">
          ${config.widgets.map((chosen) => {
            const widget = made(tagOf(chosen.widget), attributesIn(chosen, config));
            widget.setAttribute('data-widget', chosen.widget);
            return widget;
          })}
        </div>
        <aside aria-label=${texts.menu[1]}>
          <p>${texts.aside}</p>
        </aside>
      </main>
    `,
    document.body,
  );
}

let shown = '';

/** Brings the widget into view that one is busy with, once. */
function show(): void {
  const about = new URLSearchParams(location.hash.slice(1)).get('about') ?? '';
  if (about === shown) return;
  shown = about;
  const widget = about && document.querySelector(`.widgets > [data-widget="${CSS.escape(about)}"]`);
  if (widget) widget.scrollIntoView({block: 'start'});
}

addEventListener('hashchange', () => {
  draw();
  show();
});
draw();
show();
