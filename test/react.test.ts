/** The components for React 18 and older, as a server writes them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {KetaminePractice, KetamineScreener} from '../src/react/index.ts';

describe('a component for React, on a server', () => {
  it('has each setting under the name of its attribute, so that the first words are right', () => {
    const given = {clinic: 'Lakeside', asOf: '2026-01-01', className: 'wide'};
    assert.equal(
      renderToString(createElement(KetaminePractice, given, 'Our own words')),
      '<ketamine-practice clinic="Lakeside" as-of="2026-01-01" class="wide">Our own words</ketamine-practice>',
    );
    assert.equal(
      renderToString(createElement(KetamineScreener, {exposeOutcome: true, headingLevel: 3})),
      '<ketamine-screener expose-outcome="" heading-level="3"></ketamine-screener>',
    );
  });

  it('leaves out what is no text, and who listens', () => {
    const given = {wording: {en: {'payment.forms': 'Forms'}}, onPracticeChange: () => undefined};
    assert.equal(
      renderToString(createElement(KetaminePractice, given)),
      '<ketamine-practice></ketamine-practice>',
    );
  });
});
