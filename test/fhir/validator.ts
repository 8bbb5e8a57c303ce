/** Lantana's FHIR.js: the types and the required value sets of R4 4.0, from its own files. */
import fhir from 'fhir';

const validator = new fhir.Fhir();

/** What R4 says against a resource, read from JSON as a recipient would. */
export function complaints(resource: object): string[] {
  const {valid, messages} = validator.validate(JSON.stringify(resource), {errorOnUnexpected: true});
  const errors = messages
    // An example binding that the package leaves out, which our own codes need not be in anyway.
    .filter(({message}) => !message?.includes('/questionnaire-answers" could not be found'))
    .filter(({location}) => !isAnsweredWithFalse(resource, location))
    .map(({location, message}) => `${location ?? ''}: ${message ?? ''}`);
  return valid || errors.length > 0 || messages.length > 0 ? errors : ['not valid'];
}

/** The validator takes `answerBoolean: false`, the answer of a condition of R4, for no answer. */
function isAnsweredWithFalse(resource: object, location = ''): boolean {
  const [, condition] = /^\w+\.(.*)\.answer\[x\]$/.exec(location) ?? [];
  const found = condition
    ?.split(/\W+/)
    .filter(Boolean)
    .reduce<unknown>((at, key) => (Object(at) as Record<string, unknown>)[key], resource);
  return (Object(found) as Record<string, unknown>)['answerBoolean'] === false;
}
