/** A form builder made for this very work: the screener alone. */
import {screener} from 'bench:work';
import 'survey-core/survey-core.fontless.min.css';
import {Model} from 'survey-core';
import 'survey-js-ui';

const {heading, lead, crisis, promises, start, back, next, error, questions, result} = screener;
const lines = (all: readonly string[]): string => all.map((line) => `<p>${line}</p>`).join('');

const FORM = {
  title: heading,
  firstPageIsStartPage: true,
  startSurveyText: start,
  pagePrevText: back,
  pageNextText: next,
  completeText: next,
  requiredErrorText: error,
  showQuestionNumbers: false,
  completedHtml: `<h3>${result.heading}</h3>${lines(result.words)}`,
  pages: [
    {elements: [{type: 'html', name: 'start', html: lines([crisis, lead, ...promises])}]},
    ...questions.map(({id, progress, legend, notes, several, options}) => ({
      title: progress,
      elements: [
        {
          type: several ? 'checkbox' : 'radiogroup',
          name: id,
          title: legend,
          description: notes.join(' '),
          isRequired: true,
          choices: options.map(({value, words}) => ({value, text: words})),
        },
      ],
    })),
  ],
};

/** @returns what takes it away again */
export function mount(host: HTMLElement): () => void {
  const survey = new Model(FORM);
  survey.render(host);
  return () => survey.dispose();
}

const host = document.querySelector<HTMLElement>('[data-work=screener]');
if (host) mount(host);
