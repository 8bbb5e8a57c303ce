import {action, disclaimer, explainer, screener} from 'bench:work';
import {useEffect, useRef, useState, type ReactElement} from 'react';
import {createRoot} from 'react-dom/client';
import type {Block, Question} from '../shapes.ts';
import './native.css';

type Answers = Readonly<Record<string, readonly string[]>>;

const Blocks = ({all}: {readonly all: readonly Block[]}): ReactElement => (
  <>
    {all.map((block, place) =>
      'text' in block ? (
        <p key={place}>{block.text}</p>
      ) : (
        <ul key={place}>
          {block.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ),
    )}
  </>
);

interface Asked {
  readonly question: Question;
  readonly given: readonly string[];
  readonly give: (values: readonly string[]) => void;
}

function Ask({question, given, give}: Asked): ReactElement {
  const {id, legend, notes, several, options} = question;
  const pick = (value: string): void => {
    if (!several) give([value]);
    else give(given.includes(value) ? given.filter((each) => each !== value) : [...given, value]);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {options.map(({value, words}) => (
        <label key={value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={id}
            checked={given.includes(value)}
            onChange={() => pick(value)}
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function Screener(): ReactElement {
  const {heading, lead, crisis, promises, start, back, next, error, questions, result} = screener;
  const [at, go] = useState(0);
  const [answers, answer] = useState<Answers>({});
  const [missing, miss] = useState(false);
  const landmark = useRef<HTMLParagraphElement & HTMLHeadingElement>(null);
  useEffect(() => landmark.current?.focus(), [at]);

  const question = questions[at - 1];
  const move = (to: number): void => {
    miss(false);
    go(to);
  };
  let screen: ReactElement;
  if (at === 0)
    screen = (
      <>
        <p>{lead}</p>
        <ul>
          {promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <button type="button" onClick={() => move(1)}>
          {start}
        </button>
      </>
    );
  else if (question) {
    const given = answers[question.id] ?? [];
    screen = (
      <>
        <p tabIndex={-1} ref={landmark}>
          {question.progress}
        </p>
        <Ask
          key={question.id}
          question={question}
          given={given}
          give={(values) => answer({...answers, [question.id]: values})}
        />
        {missing && <p role="alert">{error}</p>}
        <button type="button" onClick={() => move(at - 1)}>
          {back}
        </button>{' '}
        <button type="button" onClick={() => (given.length ? move(at + 1) : miss(true))}>
          {next}
        </button>
      </>
    );
  } else
    screen = (
      <>
        <h3 tabIndex={-1} ref={landmark}>
          {result.heading}
        </h3>
        {result.words.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <h4>{result.answers}</h4>
        <ul>
          {questions.flatMap(({id, options}) =>
            options
              .filter(({value}) => answers[id]?.includes(value))
              .map(({value, words}) => <li key={id + value}>{words}</li>),
          )}
        </ul>
        <button
          type="button"
          onClick={() => {
            answer({});
            move(0);
          }}
        >
          {result.again}
        </button>
      </>
    );
  return (
    <>
      <h2>{heading}</h2>
      <div className="note">
        <p>{crisis}</p>
      </div>
      {screen}
    </>
  );
}

const Explainer = (): ReactElement => (
  <>
    <h2>{explainer.heading}</h2>
    <Blocks all={explainer.intro} />
    {explainer.topics.map(({heading, blocks}, place) => (
      <details key={heading} open={place === explainer.open}>
        <summary>{heading}</summary>
        <Blocks all={blocks} />
      </details>
    ))}
  </>
);

function Action(): ReactElement {
  const {heading, before, link, href, panel, scan, code} = action;
  return (
    <>
      <h2>{heading}</h2>
      <Blocks all={[{list: before}]} />
      <p>
        <a className="button" href={href}>
          {link}
        </a>
      </p>
      <details>
        <summary>{panel}</summary>
        <p>{scan}</p>
        <svg role="img" aria-label={code.label} viewBox={`0 -.5 ${code.side} ${code.side}`}>
          <path stroke="#000" d={code.path} />
        </svg>
      </details>
    </>
  );
}

const Disclaimer = (): ReactElement => (
  <div className="note">
    <h2>{disclaimer.heading}</h2>
    <Blocks all={disclaimer.blocks} />
  </div>
);

function put(widget: ReactElement, host: Element): () => void {
  const root = createRoot(host);
  root.render(widget);
  return () => root.unmount();
}

/** @returns what takes it away again */
export const mount = (host: Element): (() => void) => put(<Screener />, host);

const WIDGETS = {
  screener: <Screener />,
  explainer: <Explainer />,
  action: <Action />,
  disclaimer: <Disclaimer />,
};
for (const [name, widget] of Object.entries(WIDGETS)) {
  const host = document.querySelector(`[data-work=${name}]`);
  if (host) put(widget, host);
}
