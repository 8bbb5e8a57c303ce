import type {Pack} from './pack.ts';
import {asked, CREDIT, HOW_OFTEN} from './phq-8.ts';

/**
 * The GAD-7, word for word from its official English and its official Spanish for the USA. Its English
 * beginning differs from that of the PHQ by two words. Nothing is added up.
 */
export const gad7: Pack = {
  id: 'gad-7',
  sources: [12],
  review: {status: 'draft'},
  text: {
    en: {
      heading: 'GAD-7',
      lead: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
      items: asked(
        [
          'Feeling nervous, anxious or on edge',
          'Not being able to stop or control worrying',
          'Worrying too much about different things',
          'Trouble relaxing',
          'Being so restless that it is hard to sit still',
          'Becoming easily annoyed or irritable',
          'Feeling afraid as if something awful might happen',
        ],
        HOW_OFTEN.en,
      ),
      credit: CREDIT.en,
    },
    es: {
      heading: 'GAD-7',
      lead: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
      items: asked(
        [
          'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
          'No ha sido capaz de parar o controlar su preocupación',
          'Se ha preocupado demasiado por motivos diferentes',
          'Ha tenido dificultad para relajarse',
          'Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)',
          'Se ha molestado o irritado fácilmente',
          'Ha tenido miedo de que algo terrible fuera a pasar',
        ],
        HOW_OFTEN.es,
      ),
      credit: CREDIT.es,
    },
  },
};
