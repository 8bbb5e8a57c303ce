/**
 * The words that give a text away: what may never be said, what softens a claim, and what shows that
 * a fact is really said. Written for people to extend; checks.ts applies them to our texts, and the
 * linter what may never be said to a practice's own.
 */
import type {Locale} from '../locales.ts';
import type {Hedge} from './schema.ts';
import type {FactId} from './source.ts';

/** Whole words only. JavaScript's `\b` knows no accents, and would find "te" in "té". */
const words = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

type Found = Readonly<{says: string; pattern: RegExp}>;

const ban = (entries: Readonly<Record<string, string>>): readonly Found[] =>
  Object.entries(entries).map(([says, pattern]) => ({says, pattern: words(pattern)}));

const CONDITION_EN =
  '(?:(?:an?|the|some|very|mild|moderate|severe|major|bad|chronic|long-lasting|clinical|nerve|treatment-resistant|bipolar)\\s+)*' +
  '(?:depress(?:ion|ive)|bipolar|ptsd|anxiety|pain|crps|rsd|fibromyalgia|neuralgia|neuropath(?:y|ic)|shingles|lyme|mood swings|suicidal|mental illness|disorder)';

const CONDITION_ES =
  '(?:(?:un|una|el|la|mucho|mucha|muy|gran|dolor de)\\s+)*' +
  '(?:depresi[oó]n|bipolar|trastorno|tept|ansiedad|dolor(?:es)?|sdrc|crps|rsd|fibromialgia|neuralgia|neuropat[ií]a|culebrilla|herpes|lyme|cambios (?:bruscos )?de [aá]nimo)';

const MEDICINE_EN = '(?:medicines?|medications?|meds|pills|antidepressants?|painkillers?)';
const MEDICINE_ES =
  '(?:medicinas?|medicamentos?|medicaci[oó]n|pastillas|antidepresivos?|analg[eé]sicos?)';

/* Not to stop, or to ask before one does, is what a clinic should say. */
const UNLESS_EN = "(?<!(?:not|never|n['’]t|before|if|when|whether)(?: \\w+){0,3} )";
const UNLESS_ES = '(?<!(?:no|nunca|antes de|si|cuando)(?: \\p{L}+){0,3} )';

/** What no text says, however true it may be of someone. */
export const BANNED: Readonly<Record<Locale, readonly Found[]>> = {
  en: ban({
    'tells a person what they have': `you(?:['’]ve| (?:may |might |likely |probably )?have)(?: got)? ${CONDITION_EN}|you(?:['’]re| are) (?:severely |clinically )?(?:depressed|bipolar|suicidal)`,
    'tells a person that they are, or are not, a candidate':
      "you(?:['’]re| are) (?:(?:likely|probably|not|also|still) )?(?:an? )?(?:good |strong |ideal |likely )?candidates?",
    'says that a person qualifies': 'you (?:(?:do|will|would|now|also) )?qualify',
    'says that a person is eligible': "you(?:['’]re| are) (?:not )?eligible",
    'promises help': '(?:will|shall|(?:is|are) going to|is sure to|always) (?:help|work|relieve)',
    'speaks of a cure': 'cur(?:e|es|ed|ing|able)',
    'guarantees something': 'guarant\\w+',
    'calls something proven': '(?:clinically |scientifically )?proven|proof',
    'uses “best”': 'best',
    'denies risk':
      'risk[- ]free|(?:no|without|zero|free of) (?:(?:known|serious|lasting) )?(?:risks?|side effects)|harmless|perfectly safe|100 ?% safe',
    'claims safety':
      'safe,? (?:and )?(?:effective|proven|gentle)|effective,? (?:and )?safe|(?:completely|totally|very|perfectly|proven) safe|safe (?:treatments?|therap(?:y|ies)|options?|medicines?|procedures?|infusions?)|(?<!(?:if|whether|when|how) (?:(?:the|this|your) )?)(?:ketamine|infusions?|treatments?|therapy|procedure|it) (?:is|are) (?!not )(?:\\w+ )?safe(?! to)|safest',
    // That it is approved as an anesthetic is true, and so is that it is not approved for anything else.
    'claims approval for this use':
      '(?<!not (?:an? )?)(?:fda[- ](?:approved|cleared)|approved by (?:the )?fda) (?:(?!as|only|an?esth)\\w+ ){0,3}(?:treatments?|therap(?:y|ies)|infusions?|options?|for(?! an?esth)|to treat)|(?<!not )(?:fda[- ](?:approved|cleared)|approved by (?:the )?fda)(?=[.!]|$)|(?:has|have|with) fda[- ]approval',
    stigmatises:
      'suffer(?:s|ed|ing)? (?:from|with)|sufferers?|mentally ill|committ?(?:s|ed|ing)? suicide|addicts?|junkies|victims? of',
    'boasts with a superlative':
      'most (?:effective|advanced|powerful|trusted|successful)|fastest|leading (?:clinic|provider|treatment|center)|number one|top[- ]rated|world[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|breakthroughs?|miracles?|miraculous|revolutionary|game[- ]chang\\w+|unmatched|unrivall?ed|#1|no\\. ?1',
    'lets patients praise':
      'testimonials?|(?:5|five)[- ]stars?|(?:our|happy|former) patients (?:say|tell|love|report)|success stor(?:y|ies)|(?:changed|saved|got|gave me back) my life',
    'sells or hurries':
      "discounts?|special (?:offers?|deals?)|(?:half|reduced) price|promotions?|vouchers?|limited time|act now|hurry|today only|coupons?|free consultation|(?:sign up|book|reserve|enroll) (?:now|today)|(?:offer|sale) ends|last chance|do not wait|don[’']t wait|don[’']t miss|spots? left|(?:spots?|places?|spaces?) (?:is |are )?limited",
    'gives a percentage': '\\d+ ?(?:%|percent)',
    'advises on taking medicine': `${UNLESS_EN}(?:(?:stop|start|skip|reduce|change) (?:taking )?(?:all |any )?(?:of )?your (?:\\w+ )?${MEDICINE_EN}|(?:stop taking|quit|(?:come|get|go|wean) off) (?:\\w+ ){0,2}${MEDICINE_EN}|no longer need (?:to take )?(?:your )?${MEDICINE_EN})`,
  }),
  es: ban({
    'tells a person what they have': `(?:usted (?:tiene|padece)|tiene usted) ${CONDITION_ES}|usted est[aá] (?:muy )?deprimid[oa]`,
    'tells a person that they are, or are not, a candidate':
      '(?:usted )?(?:es|ser[aá]) (?:un |una )?(?:buen |buena )?candidat[oa]',
    'says that a person qualifies':
      'califica|calificar[aá]|cumple (?:con )?los requisitos|re[uú]ne los requisitos',
    'says that a person is eligible': '(?:es|ser[aá]) elegible',
    'promises help':
      'ayudar[aá]n?|van? a (?:ayudar|funcionar|aliviar)\\p{L}*|funcionar[aá]n?|aliviar[aá]n?|siempre (?:ayuda|funciona)n?',
    'speaks of a cure': 'cura|curan|curar|curar[aá]n?|curativ[oa]s?|curad[oa]s?',
    'guarantees something': 'garant\\p{L}+',
    'calls something proven':
      '(?<!(?:he|ha|han|hemos|haya|hayan|hab[ií]a|hab[ií]an) )(?:com)?probad[oa]s?|demostrad[oa]s?',
    'uses “best”': '(?:el|la|lo|los|las) mejor(?:es)?',
    'denies risk':
      '(?:sin|libres? de|cero|ning[uú]n|no tienen?|no hay) (?:riesgos?|efectos (?:secundarios|adversos))|inofensiv[oa]s?',
    'claims safety':
      '(?<!no )(?:es|son) (?:muy |totalmente |completamente )?segur[oa]s?|segur[oa]s?,? (?:y )?(?:eficaz|eficaces|efectiv[oa]s?)|(?:eficaz|eficaces|efectiv[oa]s?),? (?:y )?segur[oa]s?|(?:tratamientos?|terapias?|opci[oó]n(?:es)?|procedimientos?|infusi[oó]n(?:es)?) (?:muy |totalmente |completamente )?segur[oa]s?',
    'claims approval for this use':
      '(?:tratamientos?|terapias?|infusi[oó]n(?:es)?|opci[oó]n(?:es)?) (?:(?!no )\\p{L}+ ){0,3}aprobad[oa]s? por la fda|(?<!no (?:est[aá]n? )?)aprobad[oa]s? por la fda para(?! (?:la )?anestesia)|la fda (?:aprob[oó]|aprueba|ha aprobado) (?:(?:este|el) tratamiento|(?:\\p{L}+ ){1,3}para(?! (?:la )?anestesia))',
    stigmatises: `padece[nr]?|padeciendo|sufr(?:e|en|ir|iendo) (?:de|con|${CONDITION_ES})|enferm[oa]s? mental(?:es)?|comet\\p{L}+ suicidio|adict[oa]s?|drogadict[oa]s?|v[ií]ctimas? de`,
    'boasts with a superlative':
      'm[aá]s (?:eficaz|efectiv[oa]|avanzad[oa])|l[ií]der(?:es)?|n[uú]mero (?:uno|1)|de vanguardia|milagros?|milagros[oa]s?|revolucionari[oa]s?',
    'lets patients praise':
      'testimonios?|(?:5|cinco) estrellas|nuestros pacientes (?:dicen|cuentan|opinan)|historias? de [eé]xito|me (?:cambi[oó]|salv[oó]|devolvi[oó]) la vida',
    'sells or hurries':
      'descuentos?|rebajas?|mitad de precio|ofertas?|promoci[oó]n(?:es)?|tiempo limitado|s[oó]lo (?:por )?hoy|act[uú]e ahora|ap[uú]rese|d[eé]se prisa|no espere|no se pierda|cupon(?:es)?|cup[oó]n|(?:cupos?|lugares|plazas) limitad[oa]s?|[uú]ltima oportunidad|reserve (?:ya|hoy|ahora)|consulta grat(?:is|uita)',
    'gives a percentage': '\\d+ ?(?:%|por ciento)',
    'advises on taking medicine': `${UNLESS_ES}(?:(?:empiece|empezar|suspend(?:a|er)|reduzca|reducir|cambi(?:e|ar)) (?:a tomar )?(?:tod[oa]s )?sus? ${MEDICINE_ES}|dej(?:e|ar) (?:de tomar )?(?:tod[oa]s )?(?:sus?|l[oa]s?|el) ${MEDICINE_ES})|ya no necesita (?:tomar )?(?:sus? )?${MEDICINE_ES}`,
    'addresses the patient as “tú”':
      't[uú]s?|te|ti|contigo|tuy[oa]s?|tienes|puedes|quieres|eres|estás|debes|necesitas|sabes|vas|has|haz|llama(?= (?:al|a))|vos(?:otros)?',
  }),
};

/** What no text says in any language: money, and a crisis route that has closed. */
export const BANNED_EVERYWHERE = ban({
  'offers the 988 option that closed in 2025':
    '(?:press|option|dial|oprim[ae]|presion[ea]|marque|pulse|opci[oó]n) (?:the |el |la )?(?:3|three|tres)',
  'names a price': '(?:us)?\\$ ?\\d*|\\d+ ?(?:usd|dollars?|d[oó]lares)|dollars?|d[oó]lares',
  'speaks of being covered':
    'covered|coverage|(?:plans?|insur\\w+|medicare|medicaid) (?:\\w+ ){0,3}covers?|cubiert[oa]s?|cubren?|cubrir(?:[aá]n?)?|cobertura',
  'speaks of tax': 'tax|taxes|deductible|impuestos?|deducibles?',
});

/** What none of ours says, and a practice only of a form that it really gives: the clinic named none. */
export const UNNAMED_FORMS = ban({
  'names a form that the clinic did not name':
    '(?:cms|hcfa)[- ]?1500|hcfa|super[- ]?bills?|superfacturas?',
});

/** How a softened claim shows that it is one. `attributed` is looked for as a slot instead. */
export const SOFTENED: Readonly<
  Record<Exclude<Hedge, 'attributed'> | 'most' | 'at this time', Readonly<Record<Locale, RegExp>>>
> = {
  may: {
    en: words('may|might|could'),
    es: words('puede|pueden|podr[ií]an?|quiz[aá]s?|tal vez'),
  },
  many: {en: words('many'), es: words('much[oa]s')},
  most: {en: words('most'), es: words('la mayor[ií]a|casi tod[oa]s')},
  appears: {
    en: words('it appears|appears?|seems?'),
    es: words('parecen?|al parecer|parecer[ií]a'),
  },
  'at this time': {
    en: words('at this time'),
    es: words('por ahora|en este momento|actualmente|hoy en d[ií]a'),
  },
};

/** The claims whose softening is part of what the clinic said. */
export const SOFTENED_FACTS: Readonly<Partial<Record<FactId, keyof typeof SOFTENED>>> = {
  'S1.2c': 'many',
  'S2.2b': 'appears',
  'S2.2c': 'appears',
  'S4.2k': 'may',
  'S6.6a': 'may',
  'S7.2a': 'may',
  'S7.2b': 'may',
  'S7.3a': 'most',
  'S8.2b': 'may',
  'S9.1a': 'at this time',
};

const show = (en: string, es: string): Readonly<Record<Locale, RegExp>> => ({
  en: new RegExp(en, 'iu'),
  es: new RegExp(es, 'iu'),
});

/**
 * What a reader must find in the texts of a widget that cite a fact, so that citing a fact without
 * saying it is noticed. The least that would do; a rewording that says the same may widen it.
 */
export const EVIDENCE: Readonly<Record<FactId, Readonly<Record<Locale, RegExp>>>> = {
  'S0.0a': show('about ketamine infusion', 'infusión de ketamina'),
  'S1.1a': show('major depress', 'depresión mayor|depresivo mayor'),
  'S1.1b': show('bipolar', 'bipolar'),
  'S1.1c': show('PTSD', 'TEPT'),
  'S1.1d': show('severe anxiety', 'ansiedad (grave|severa)'),
  'S1.1e': show('severe', 'grave|severa'),
  'S1.1f': show('pills|antidepressant', 'pastillas|antidepresivos'),
  'S1.1g': show('other (therapy|treatment)', 'otra terapia|otro tratamiento'),
  'S1.2a': show('hope|good news', 'esperanza|buena noticia'),
  'S1.2b': show('effective', 'eficaz|efectiva'),
  'S1.2c': show('many', 'much[oa]s'),
  'S1.2d': show('treatment-resistant', 'resistente al tratamiento'),
  'S2.1a': show(
    'low-dose infusion',
    'infusión de (dosis baja|baja dosis)|infusión en dosis bajas?',
  ),
  'S2.1b': show('different', 'diferente|distint|otra manera'),
  'S2.1c': show('glutamate.*brain', 'glutamato.*cerebro'),
  'S2.2a': show('research.*still|still.*research|research goes on', 'investiga'),
  'S2.2b': show('connections?.*depression.*revers', 'reviert.*conexiones|conexiones.*reviert'),
  'S2.2c': show('healthy connections', 'conexiones sanas'),
  // “Drástica” is harsh rather than dramatic.
  'S2.3a': show('dramatic and rapid', 'muy notable y rápida|rápida y muy notable'),
  'S2.3b': show('severe depression', 'depresión (grave|severa)'),
  'S3.1a': show('mild', 'leve'),
  'S3.1b': show('situational', 'situacional'),
  'S3.1c': show('mood swings', 'cambios bruscos de (ánimo|humor)'),
  'S3.1d': show('not candidates', 'no son candidat'),
  'S4.1a': show('chronic.*(disabling|debilitating)', 'crónico.*(incapacita|debilita)'),
  'S4.1b': show('(hard|difficult) to manage', 'difícil de (manejar|controlar|tratar)'),
  'S4.2a': show('severe', 'graves?|severo|fuerte|intenso'),
  'S4.2b': show('RSD|reflex sympathetic', 'RSD|distrofia simpática'),
  'S4.2c': show('complex regional pain|CRPS', 'dolor regional complejo|SDRC'),
  'S4.2d': show('nerve pain', 'dolor(es)? en los nervios|neuropático'),
  'S4.2e': show('fibromyalgia', 'fibromialgia'),
  'S4.2f': show('shingles', 'culebrilla|herpes'),
  'S4.2g': show('Lyme', 'Lyme'),
  'S4.2h': show('prescription pain medicine', '(medicina|medicamento)s? (recetad|con receta)'),
  'S4.2i': show('injections', 'inyecciones'),
  'S4.2j': show('other (therapy|treatment)', 'otra terapia|otro tratamiento'),
  'S4.2k': show('may respond', '(puede|podría)n? responder'),
  'S5.1a': show('block.*receptor.*spinal cord', 'bloquea.*receptor.*médula espinal'),
  'S5.1b': show('important path.*pain', 'vía importante.*dolor'),
  'S5.2a': show('brain reset|reset', 'reinici'),
  'S5.2b': show('stop.*sensations as pain', 'sensaciones como dolor'),
  'S6.1a': show('outpatient', 'ambulatorio'),
  'S6.1b': show('private', 'privado'),
  'S6.2a': show('recliner', 'reclinable'),
  'S6.2b': show('monitored', 'vigila|monitore'),
  'S6.2c': show(
    'anesthesiologist.*immediately available',
    'anestesiólogo.*disponible.*inmediat|anestesiólogo.*inmediat.*disponible',
  ),
  'S6.3a': show('45 minutes', '45 minutos'),
  'S6.4a': show('longer', 'más larga|más de|dura más'),
  'S6.5a': show('relaxing music', 'música relajante'),
  'S6.5b': show('just experience', 'simplemente'),
  'S6.6a': show('several (infusion )?treatments', 'varios tratamientos|varias infusiones'),
  'S7.1a': show('not lose consciousness', 'no perderá el conocimiento'),
  'S7.2a': show('floating or disconnected', 'flota.*desconect'),
  'S7.2b': show('light and sound', 'luz y (el|al) sonido'),
  'S7.3a': show('tolerate.*quite well', 'toleran bastante bien'),
  'S7.4a': show(
    '(lightheaded or dizzy).*about an hour',
    'mareo.*durante (alrededor de|aproximadamente) una hora',
  ),
  'S7.5a': show('(someone|must have).*brings? you|bring you', 'alguien.*(trae|traiga)'),
  'S7.5b': show('takes? you home', 'lleve?.*casa'),
  'S7.6a': show('stay with you|remain with you', 'quedarse con usted|acompañarle'),
  'S8.1a': show('several hours', 'varias horas'),
  'S8.2a': show(
    'at some point.*begin to notice.*(do more|function)',
    'en algún momento.*empezará a notar.*(hacer más|funcion)',
  ),
  'S8.2b': show('mood.*some time', 'ánimo.*(algún|cierto) tiempo'),
  'S8.3a': show(
    'mental health provider (decides|determines).*more treatments',
    'salud mental (decid|determin).*más tratamientos',
  ),
  'S9.1a': show(
    'insurance companies do not reimburse ketamine infusion',
    '(seguros|aseguradoras) no reembolsan.*infusión de ketamina',
  ),
  'S9.1b': show('not in any insurance plan', 'ningún plan de seguro'),
  'S9.1c': show('not bill insurance', 'no (le )?(cobrará|facturará) al seguro'),
  'S9.2a': show('forms you need', 'formularios (necesarios|que necesit)'),
  'S9.2b': show('(submit|send).*insurance company', '(present|envi).*compañía de seguros'),
  'S10.1a': show('referral|referred|refer you', 'referid[oa]|referir'),
  'S10.1b': show('mental health', 'salud mental'),
  'S10.1c': show('pain (management )?provider', '(manejo )?del dolor'),
  'S10.2a': show('text \\{number\\}', 'texto al \\{number\\}'),
  'S10.2b': show('help with scheduling', 'ayuda para (hacer|programar) una cita'),
};
