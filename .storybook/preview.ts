import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit/html.js';
import manifest from '../custom-elements.json';
import '../stories/support/register.ts';

// Stories set attributes. A property that only mirrors one would stand there twice, with a control that does nothing.
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map(({declarations, ...module}) => ({
    ...module,
    declarations: declarations.map(({members, ...element}) => ({
      ...element,
      members: members.filter((member) => !('attribute' in member)),
    })),
  })),
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {layout: 'fullscreen', controls: {expanded: true}, a11y: {test: 'error'}},
  globalTypes: {
    locale: {
      description: "The page's language",
      toolbar: {title: 'Language', icon: 'globe', items: ['en', 'es'], dynamicTitle: true},
    },
    scheme: {
      description: "The page's colour scheme",
      toolbar: {title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true},
    },
    width: {
      description: 'The room that the page leaves',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        items: ['full', '320px', '280px'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {locale: 'en', scheme: 'light', width: 'full'},
  decorators: [
    (story, {globals, viewMode}) => html`
      <div
        lang=${globals['locale']}
        style="
          box-sizing: border-box;
          padding: 1rem;
          min-block-size: ${viewMode === 'story' ? '100vh' : 'auto'};
          color-scheme: ${globals['scheme']};
          background: Canvas;
          color: CanvasText;
          font: 16px/1.5 system-ui, sans-serif;
        "
      >
        <div style="inline-size: ${globals['width'] === 'full' ? 'auto' : globals['width']}">
          ${story()}
        </div>
      </div>
    `,
  ],
};

export default preview;
