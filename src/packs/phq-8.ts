import type {Locale} from '../content/locales.ts';
import type {Pack, PackText} from './pack.ts';

/** The answers that the PHQ and the GAD-7 share, in their official order. */
export const HOW_OFTEN: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
  es: ['Ningún día', 'Varios días', 'Más de la mitad de los días', 'Casi todos los días'],
};

/** The notice printed on the official sheets of the PHQ and the GAD-7. */
export const CREDIT: Readonly<Record<Locale, string>> = {
  en: 'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  es: 'Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir.',
};

/** The same answers offered to every question. */
export const asked = (
  questions: readonly string[],
  answers: readonly string[],
): PackText['items'] => questions.map((text) => ({text, answers}));

/**
 * The first eight questions of the PHQ-9, word for word from its official English and its official
 * Spanish for the USA. The ninth is never asked here, and nothing is added up.
 */
export const phq8: Pack = {
  id: 'phq-8',
  sources: [12],
  review: {status: 'draft'},
  text: {
    en: {
      heading: 'Patient Health Questionnaire-8 (PHQ-8)',
      lead: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
      items: asked(
        [
          'Little interest or pleasure in doing things',
          'Feeling down, depressed, or hopeless',
          'Trouble falling or staying asleep, or sleeping too much',
          'Feeling tired or having little energy',
          'Poor appetite or overeating',
          'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
          'Trouble concentrating on things, such as reading the newspaper or watching television',
          'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
        ],
        HOW_OFTEN.en,
      ),
      credit: CREDIT.en,
    },
    es: {
      heading: 'Cuestionario sobre la salud del paciente-8 (PHQ-8)',
      lead: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
      items: asked(
        [
          'Poco interés o placer en hacer cosas',
          'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
          'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
          'Se ha sentido cansado(a) o con poca energía',
          'Sin apetito o ha comido en exceso',
          'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
          'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
          '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
        ],
        HOW_OFTEN.es,
      ),
      credit: CREDIT.es,
    },
  },
};
