import type {Pack, PackItem} from './pack.ts';

/** A question answered from 0 to 10, with what its ends mean. */
const zeroToTen = (text: string, zero: string, ten: string): PackItem => ({
  text,
  answers: [`0 – ${zero}`, '1', '2', '3', '4', '5', '6', '7', '8', '9', `10 – ${ten}`],
});

const interference = (text: string): PackItem =>
  zeroToTen(text, 'Does not interfere', 'Completely interferes');

/**
 * The PEG, word for word as published in English. Official translations only: no official Spanish text
 * could be verified, so there is none. It has no beginning of its own; its lead is its published
 * subtitle. Nothing is added up.
 */
export const peg: Pack = {
  id: 'peg',
  sources: [14],
  review: {status: 'draft'},
  text: {
    en: {
      heading: 'PEG',
      lead: 'A three-item scale assessing pain intensity and interference',
      items: [
        zeroToTen(
          'What number best describes your pain on average in the past week?',
          'No pain',
          'Pain as bad as you can imagine',
        ),
        interference(
          'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
        ),
        interference(
          'What number best describes how, during the past week, pain has interfered with your general activity?',
        ),
      ],
      credit: 'Krebs EE et al., J Gen Intern Med 2009;24:733.',
    },
  },
};
