import type {Pack} from './pack.ts';

const CREDIT = 'Cohen SP et al., Reg Anesth Pain Med 2018;43:521.';

/** What published guidelines ask about before ketamine. To read and to take along: it asks nothing. */
export const tellYourProvider: Pack = {
  id: 'tell-your-provider',
  sources: [2],
  review: {status: 'draft'},
  text: {
    en: {
      heading: 'Tell your provider if you have',
      lead: "General information from published guidelines, not this clinic's rules.",
      items: [
        {text: 'High blood pressure or heart disease that is not under control'},
        {text: 'Psychosis or schizophrenia'},
        {text: 'Pregnancy or breastfeeding'},
        {text: 'Alcohol or drug problems'},
        {text: 'Liver disease'},
        {text: 'High pressure in the head or eye'},
      ],
      credit: CREDIT,
    },
    es: {
      heading: 'Dígale a su profesional de salud si tiene alguna de estas situaciones',
      lead: 'Información general de guías publicadas, no las reglas de esta clínica.',
      items: [
        {text: 'Presión arterial alta o enfermedad del corazón sin controlar'},
        {text: 'Psicosis o esquizofrenia'},
        {text: 'Embarazo o lactancia'},
        {text: 'Problemas con el alcohol o las drogas'},
        {text: 'Enfermedad del hígado'},
        {text: 'Presión alta en la cabeza o en el ojo'},
      ],
      credit: CREDIT,
    },
  },
};
