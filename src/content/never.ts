/**
 * What no text says, in either language, whoever writes it: a diagnosis, a verdict on a person, a
 * promise, a superlative. The short form of `wording.ts`, for what practices write themselves. The part
 * that says it is what is captured: a pattern that looks behind itself stops the file in older Safaris.
 */
export const NEVER =
  /(?:^|\P{L})(you (?:may )?(?:have|suffer) (?:\S+ ){0,3}(?:depress|bipolar|ptsd|anxiety|pain|crps|fibromyalgia|neuralgia|disorder)|you(?:['’]re| are) (?:\S+ ){0,2}(?:candidates?|eligible)|you (?:\S+ )?qualify|will (?:help|work)|(?:usted tiene|padece) (?:\S+ ){0,3}(?:depres|bipolar|tept|ansiedad|dolor|fibromialgia|neuralgia|trastorno)|(?:es|será) (?:\S+ ){0,2}(?:candidat|elegible)|califica|(?:cur(?:es?|ed|ing|ar?|an|ará)|guarante\w*|garanti\w+|proven|comprobad[oa]s?|está probad[oa]|best|(?:el|la|los|las) mejor(?:es)?|ayudarán?|funcionarán?|risk[- ]free|(?:no|sin) (?:risks?|riesgos?))(?!\p{L}))/iu;
