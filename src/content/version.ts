/** The version of the package: what a copy on a page goes by, and a FHIR definition. */
export const VERSION = '0.1.0';
