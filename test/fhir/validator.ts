/** Lantana's FHIR.js: the types and the required value sets of R4 4.0, from its own files. */
import fhir from 'fhir';

const validator = new fhir.Fhir();

/** What R4 says against a resource, read from JSON as a recipient would. */
export function complaints(resource: object): string[] {
  const {valid, messages} = validator.validate(JSON.stringify(resource), {errorOnUnexpected: true});
  const errors = messages
    // An example binding that the package leaves out, which our own codes need not be in anyway.
    .filter(({message}) => !message?.includes('/questionnaire-answers" could not be found'))
    .map(({location, message}) => `${location ?? ''}: ${message ?? ''}`);
  return valid || errors.length > 0 ? errors : ['not valid'];
}
