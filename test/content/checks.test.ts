import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {CHECKS, findings} from '../../src/content/provenance/checks.ts';
import {FLAGS} from '../../src/content/provenance/flags.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {REFERENCES} from '../../src/content/provenance/references.ts';
import type {Catalog} from '../../src/content/provenance/schema.ts';
import {FACT_IDS, FACTS, type FactId} from '../../src/content/provenance/source.ts';
import {
  BANNED,
  BANNED_EVERYWHERE,
  EVIDENCE,
  UNNAMED_FORMS,
} from '../../src/content/provenance/wording.ts';
import {anItem} from './fixtures.ts';

const run = (check: string, items: Catalog) => {
  const found = CHECKS.find(({id}) => id === check);
  assert.ok(found, `no check is called ${check}`);
  return found.run(items);
};

const both = (text: string) => ({en: text, es: text});
const says = (id: string, facts: readonly FactId[], more: Parameters<typeof anItem>[1] = {}) =>
  anItem(id, {sourceIds: facts, ...more});

const group = 'explainer.relief';
const several = says('explainer.several', ['S6.6a'], {group});
const hours = says('explainer.hours', ['S8.1a'], {group});
const some = says('explainer.some', ['S8.2a', 'S8.2b'], {group});
const result = says('explainer.result', ['S2.3a'], {group});
const offLabel = anItem('common.offLabel', {text: both('It is “off-label”.'), widgets: ['E', 'S']});
const from = anItem('common.from', {
  widgets: ['E'],
  text: {en: 'From {clinic}', es: 'De {clinic}'},
});
const risks = anItem('explainer.risks', {
  group: 'explainer.tolerated',
  text: {en: 'This is not a full list of risks.', es: 'Esta no es una lista completa de riesgos.'},
});

/** For every check: content that breaks it, and content that comes near and does not. */
const CASES: Readonly<
  Record<string, {broken: Record<string, Catalog>; sound: Record<string, Catalog>}>
> = {
  coverage: {
    broken: {'no content at all': []},
    sound: {
      // The real words; a made-up catalog of 73 facts would say less.
      'the words as they are': catalog(),
    },
  },
  evidence: {
    broken: {
      'a fact that is cited and not said': [says('explainer.chair', ['S6.2a'])],
      'a fact that is said in English only': [
        says('explainer.chair', ['S6.2a'], {text: {en: 'You sit in a recliner.'}}),
      ],
      'a fact that only another widget says': [
        says('explainer.ride', ['S7.5a', 'S7.5b']),
        says('schedule.ride', ['S7.5a', 'S7.5b'], {
          text: {en: 'Someone must bring you.', es: 'Alguien le trae.'},
        }),
      ],
    },
    sound: {
      'a fact that two items say together': [
        says('explainer.a', ['S7.2a'], {
          text: {en: 'You may feel floating', es: 'Siente que flota'},
        }),
        says('explainer.b', ['S7.2a'], {text: {en: 'or disconnected.', es: 'o desconectada.'}}),
      ],
    },
  },
  ids: {
    broken: {
      'an id twice': [anItem('payment.heading'), anItem('payment.heading')],
      'a widget’s item that hides a shared one': [
        anItem('common.from', {widgets: ['E', 'P']}),
        anItem('payment.from'),
      ],
    },
    sound: {
      'the same name in two widgets': [anItem('payment.heading'), anItem('schedule.heading')],
      'the name of a shared item of other widgets': [
        anItem('common.from', {widgets: ['E']}),
        anItem('payment.from'),
      ],
    },
  },
  slots: {
    broken: {
      'a slot in one language only': [
        anItem('payment.a', {text: {en: 'Text {number}.', es: 'Envíe un texto.'}}),
      ],
      'another slot': [anItem('payment.a', {text: {en: 'As of {date}', es: 'Al {step}'}})],
    },
    sound: {
      'the clinic at the beginning of one': [
        anItem('payment.a', {text: {en: '{Clinic} decides.', es: 'Decide {clinic}.'}}),
      ],
      'another order': [
        anItem('payment.a', {text: {en: '{clinic} {number}', es: '{number} {clinic}'}}),
      ],
    },
  },
  'practice-cites': {
    broken: {
      'a statement of the practice’s without a fact': [anItem('payment.a', {origin: 'practice'})],
    },
    sound: {'a label of ours': [anItem('payment.a')]},
  },
  'public-cites': {
    broken: {'a public fact without a source': [anItem('payment.a', {origin: 'public'})]},
    sound: {'a public fact with one': [anItem('payment.a', {origin: 'public', sources: [11]})]},
  },
  'only-practice-cites': {
    broken: {
      'a library text that cites the clinic': [says('payment.a', ['S9.1a'], {origin: 'library'})],
    },
    sound: {'the clinic’s own': [says('payment.a', ['S9.1a'])]},
  },
  banned: {
    broken: {
      'a promise': [anItem('explainer.a', {text: {en: 'It will help.'}})],
      'a promise in Spanish': [anItem('explainer.a', {text: {es: 'Le ayudará.'}})],
    },
    sound: {
      'a Spanish word that is only banned in English': [
        anItem('explainer.a', {text: {es: 'El proven.'}}),
      ],
    },
  },
  'banned-everywhere': {
    broken: {
      'a price': [anItem('payment.a', {text: {en: 'It costs $400.'}})],
      'a price in Spanish': [anItem('payment.a', {text: {es: 'Cuesta 400 dólares.'}})],
      'a form that nobody named': [anItem('payment.a', {text: {en: 'You get a superbill.'}})],
    },
    sound: {'the word cost': [anItem('payment.a', {text: {en: 'Ask what it costs.'}})]},
  },
  attribution: {
    broken: {
      'a claim without the clinic': [says('explainer.a', ['S5.2a'])],
      'an absolute statement without the clinic': [says('explainer.a', ['S7.1a'])],
      'a claim attributed in English only': [
        says('explainer.a', ['S5.2a'], {text: {en: '{Clinic} says so.'}}),
      ],
      'a block whose heading does not name the clinic': [
        says('explainer.a', ['S5.2a'], {blocks: ['common.from']}),
        {...from, text: both('From us')},
      ],
      'a claim whose heading is in one of its widgets only': [
        says('common.a', ['S5.2a'], {widgets: ['S', 'E'], blocks: ['common.from']}),
        from,
      ],
      'a block that does not exist': [says('explainer.a', ['S6.2a'], {blocks: ['common.from']})],
      'a block that is in another widget': [
        says('explainer.a', ['S5.2a'], {blocks: ['common.from']}),
        {...from, widgets: ['P']},
      ],
    },
    sound: {
      'a claim under another heading in each widget': [
        says('common.a', ['S5.2a'], {
          widgets: ['S', 'E'],
          blocks: ['common.from', 'screener.names'],
        }),
        from,
        anItem('screener.names', {text: both('{Clinic}')}),
      ],
      'a claim with the clinic': [says('explainer.a', ['S5.2a'], {text: both('{Clinic}: reset.')})],
      'a claim under the clinic’s heading': [
        says('explainer.a', ['S5.2a'], {blocks: ['common.from']}),
        from,
      ],
      'a statement that claims nothing': [says('explainer.a', ['S6.2a'])],
    },
  },
  hedges: {
    broken: {
      'pain that responds': [
        says('explainer.a', ['S4.2k'], {
          text: {en: 'These respond to it.', es: 'Esto puede responder.'},
        }),
      ],
      'pain that responds, in Spanish': [
        says('explainer.a', ['S4.2k'], {
          text: {en: 'These may respond to it.', es: 'Esto responde.'},
        }),
      ],
      'an option for all': [
        says('explainer.a', ['S1.2c'], {text: {en: 'An option for people.', es: 'Para personas.'}}),
      ],
      'repair as a certainty': [
        says('explainer.a', ['S2.2b'], {text: {en: 'It is reversed.', es: 'Se revierte.'}}),
      ],
      'healthy connections as a certainty': [
        says('explainer.a', ['S2.2c'], {text: {en: 'They grow.', es: 'Crecen.'}}),
      ],
      'tolerated by all': [
        says('explainer.a', ['S7.3a'], {text: {en: 'People do well.', es: 'Se tolera bien.'}}),
      ],
      'insurance for ever': [
        says('payment.a', ['S9.1a'], {text: {en: 'They do not pay.', es: 'No pagan.'}}),
      ],
      'a text harder than it declares': [anItem('explainer.a', {hedge: 'may'})],
      'a text attributed to nobody': [anItem('explainer.a', {hedge: 'attributed'})],
    },
    sound: {
      'pain that may respond': [
        says('explainer.a', ['S4.2k'], {
          text: {en: 'These may respond.', es: 'Estos podrían responder.'},
        }),
      ],
      'a text attributed by its heading': [
        anItem('explainer.a', {hedge: 'attributed', blocks: ['common.from']}),
        from,
      ],
    },
  },
  groups: {
    broken: {
      'a stranger in the middle': [several, anItem('explainer.a'), hours],
    },
    sound: {
      'two groups and a stranger': [several, hours, anItem('explainer.a'), risks],
    },
  },
  'research-with-repair': {
    broken: {
      'repair alone': [says('explainer.a', ['S2.2b'])],
      'research in another group': [
        says('explainer.a', ['S2.2b'], {group: 'explainer.b'}),
        says('explainer.c', ['S2.2a'], {group: 'explainer.d'}),
      ],
      'research in no group': [says('explainer.a', ['S2.2c']), says('explainer.c', ['S2.2a'])],
    },
    sound: {
      'both in one item': [says('explainer.a', ['S2.2a', 'S2.2b', 'S2.2c'])],
      'both in one group': [
        says('explainer.a', ['S2.2a'], {group: 'explainer.b'}),
        says('explainer.c', ['S2.2b'], {group: 'explainer.b'}),
      ],
    },
  },
  'relief-together': {
    broken: {
      'rapid alone': [result],
      'hours alone': [hours],
      'the result first': [result, several, hours, some],
      'hours before several treatments': [hours, several, some, result],
      'without “some time”': [several, hours, says('explainer.some', ['S8.2a'], {group}), result],
      'a teaser of hours elsewhere': [
        says('explainer.teaser', ['S8.1a']),
        ...[several, hours, some, result],
      ],
      'a second mention of the result': [
        ...[several, hours, some, result],
        says('explainer.again', ['S2.3a']),
      ],
      'something in between': [several, anItem('explainer.a', {group}), hours, some, result],
      'whole in another widget only': [
        ...[several, hours, some, result],
        says('screener.teaser', ['S2.3a']),
      ],
    },
    sound: {
      'whole and in order': [several, hours, some, result],
      'with a lead of its own': [anItem('explainer.a', {group}), several, hours, some, result],
      'in one item': [
        says('explainer.all', ['S6.6a', 'S8.1a', 'S8.2a', 'S8.2b', 'S2.3a', 'S2.3b']),
      ],
      'the number of treatments alone': [says('payment.several', ['S6.6a'])],
      'severity alone': [says('screener.severe', ['S2.3b'])],
    },
  },
  'risks-with-tolerated': {
    broken: {
      'no word on risks': [says('explainer.a', ['S7.3a'])],
      'risks nearby, in no group': [
        says('explainer.a', ['S7.3a']),
        anItem('explainer.risks', {text: risks.text}),
      ],
      'risks elsewhere': [says('explainer.a', ['S7.3a'], {group: 'explainer.b'}), risks],
      'risks in English only': [
        says('explainer.a', ['S7.3a'], {group: risks.group}),
        {...risks, text: {...risks.text, es: 'Pregunte.'}},
      ],
    },
    sound: {'risks in the group': [says('explainer.a', ['S7.3a'], {group: risks.group}), risks]},
  },
  'off-label': {
    broken: {
      'an option without the note': [says('explainer.a', ['S1.2b'])],
      'the note in another widget': [says('payment.a', ['S4.2k']), offLabel],
      'a note that leaves the word out': [
        says('explainer.a', ['S1.2c']),
        {...offLabel, text: {...offLabel.text, es: 'Se usa así.'}},
      ],
    },
    sound: {'an option with the note': [says('screener.a', ['S1.2c']), offLabel]},
  },
  numbers: {
    broken: Object.fromEntries(
      ['972-654-5673', '(972) 654 5673', '+19726545673', '1-800-273-8255', '741741', '211'].map(
        (number) => [number, [anItem('common.a', {text: {en: `Call ${number}.`}})]],
      ),
    ),
    sound: Object.fromEntries(
      [
        '988 or 911',
        '988 911',
        '9-8-8',
        '838255',
        '838 255',
        '{number}',
        '45 minutes',
        '1 to 3',
      ].map((number) => [number, [anItem('common.a', {text: {en: `Call ${number}.`}})]]),
    ),
  },
  quotes: {
    broken: {
      'a changed word': [
        says('explainer.a', ['S7.1a'], {
          quote: true,
          text: {en: '“You won’t lose consciousness.”'},
        }),
      ],
      'another sentence': [
        says('explainer.a', ['S7.2a'], {
          quote: true,
          text: {en: '“You will not lose consciousness.”'},
        }),
      ],
    },
    sound: {
      'the sentence': [
        says('explainer.a', ['S7.1a'], {
          quote: true,
          text: {en: '{Clinic} says: “You will not lose consciousness.”'},
        }),
      ],
      'two sentences, corrected, with a quotation inside': [
        says('explainer.a', ['S2.2a', 'S2.2b', 'S2.3a'], {
          quote: true,
          text: {
            en: '“it appears that neuron connection damage caused by ‘being depressed’ is reversed, allowing for healthy connections to develop. The result is a dramatic and rapid improvement in severe depression.”',
          },
        }),
      ],
    },
  },
};

describe('the words', () => {
  const items = catalog();
  for (const {id, statement, run} of CHECKS) {
    it(`${id}: ${statement}`, () => {
      assert.deepEqual(run(items), []);
    });
  }
});

describe('each check', () => {
  it('evidence misses every fact of the real words once they say something else', () => {
    const items = catalog();
    for (const fact of FACT_IDS) {
      const vague = items.map((item) =>
        item.sourceIds.includes(fact) ? {...item, text: both('Some words.')} : item,
      );
      const found = run('evidence', vague).filter((problem) => problem.fact === fact);
      assert.equal(found.length, FACTS[fact].widgets.length * LOCALES.length, fact);
    }
  });
  it('has a name of its own, and is tried on broken content', () => {
    const ids = CHECKS.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(Object.keys(CASES).sort(), [...ids].sort());
  });
  for (const [check, {broken, sound}] of Object.entries(CASES)) {
    for (const [what, items] of Object.entries(broken)) {
      it(`${check} reports ${what}`, () => {
        assert.notDeepEqual(run(check, items), []);
      });
    }
    for (const [what, items] of Object.entries(sound)) {
      it(`${check} lets ${what} be`, () => {
        assert.deepEqual(run(check, items), []);
      });
    }
  }

  it('is told apart in the findings', () => {
    const found = findings([anItem('payment.a', {origin: 'public', text: {en: 'Proven for $5'}})]);
    for (const check of ['public-cites', 'banned', 'banned-everywhere']) {
      assert.ok(
        found.some((each) => each.check === check && each.item === 'payment.a'),
        check,
      );
    }
  });
});

/** One text at least for each ban, by what the ban is for. */
const CAUGHT = {
  en: {
    'tells a person what they have': [
      'You have depression.',
      'It seems you have severe nerve pain.',
      'You may have PTSD.',
      'You’ve got bipolar depression.',
      'You are depressed.',
    ],
    'tells a person that they are, or are not, a candidate': [
      'You are a candidate.',
      "You're a good candidate!",
      'You are not a candidate.',
    ],
    'says that a person qualifies': ['You qualify.', 'You will qualify'],
    'says that a person is eligible': ['You are eligible.'],
    'promises help': ['Ketamine will help.', 'It will work', 'It is going to help'],
    'speaks of a cure': ['A cure for pain', 'Cured!'],
    'guarantees something': ['We guarantee it', 'guaranteed results'],
    'calls something proven': ['Clinically proven'],
    'uses “best”': ['The best care', 'Choose the answer that fits best.'],
    'denies risk': [
      'It is risk-free',
      'no risk',
      'Without side effects',
      'It has no serious side effects.',
      'free of side effects',
    ],
    'claims safety': [
      'Safe and effective',
      'Safe, effective care',
      'Effective and safe',
      'A safe treatment',
      'Ketamine is safe.',
      'It is very safe',
    ],
    'claims approval for this use': [
      'An FDA-approved treatment',
      'An FDA-approved ketamine infusion',
      'FDA approved for depression',
      'Ketamine is approved by the FDA to treat depression.',
      'Our infusions are FDA-approved.',
      'It has FDA approval.',
    ],
    stigmatises: [
      'patients suffering from depression',
      'pain sufferers',
      'He committed suicide',
      'An addict',
    ],
    'boasts with a superlative': ['The most effective therapy', 'a breakthrough', 'The #1 clinic'],
    'lets patients praise': [
      'Read our testimonials.',
      'A five-star clinic',
      'Our patients say that it works.',
      '“It changed my life.”',
    ],
    'sells or hurries': [
      'Ask for a discount',
      'Act now',
      'The offer ends on Friday.',
      'Places are limited.',
      'Book today',
      'The first infusion at half price',
    ],
    'gives a percentage': ['70% feel better', 'for 70 percent.'],
    'advises on taking medicine': [
      'Stop taking your medicine.',
      'Stop your antidepressants.',
      'You can quit all your pills.',
      'Come off antidepressants.',
      'You no longer need your medication.',
    ],
  },
  es: {
    'tells a person what they have': [
      'Usted tiene depresión.',
      'Tiene usted dolor',
      'Usted tiene cambios bruscos de ánimo.',
    ],
    'tells a person that they are, or are not, a candidate': [
      'Usted es candidato.',
      'Es una buena candidata.',
    ],
    'says that a person qualifies': ['Usted califica.', 'Cumple los requisitos'],
    'says that a person is eligible': ['Usted es elegible.'],
    'promises help': ['Esto le ayudará.', 'Va a funcionar.', 'Va a ayudarle'],
    'speaks of a cure': ['Cura el dolor'],
    'guarantees something': ['Se lo garantizamos', 'con garantía'],
    'calls something proven': ['Un método probado', 'Comprobado', 'eficacia demostrada'],
    'uses “best”': ['El mejor tratamiento'],
    'denies risk': ['Sin riesgos', 'Libre de riesgo', 'No tiene efectos secundarios'],
    'claims safety': [
      'La ketamina es segura.',
      'seguro y eficaz',
      'eficaz y segura',
      'Un tratamiento muy seguro',
    ],
    'claims approval for this use': [
      'Tratamiento aprobado por la FDA',
      'Una infusión de ketamina aprobada por la FDA',
      'Está aprobada por la FDA para la depresión',
      'La FDA aprobó la ketamina para la depresión',
    ],
    stigmatises: [
      'Padece depresión',
      'Las personas que sufren de dolor',
      'Quienes sufren depresión',
      'Cometió suicidio',
    ],
    'boasts with a superlative': ['La terapia más eficaz', 'Un milagro', 'La clínica número 1'],
    'lets patients praise': ['Lea los testimonios', 'cinco estrellas', '“Me cambió la vida”'],
    'sells or hurries': [
      'Con descuento',
      'Tiempo limitado',
      'Solo por hoy',
      'Cupos limitados',
      'Reserve hoy mismo',
      'A mitad de precio',
    ],
    'gives a percentage': ['El 70 % mejora', 'el 70 por ciento'],
    'advises on taking medicine': [
      'Deje de tomar sus antidepresivos',
      'Puede dejar los antidepresivos.',
      'Suspenda todas sus medicinas.',
      'Ya no necesita sus pastillas',
    ],
    'addresses the patient as “tú”': [
      '¿Tienes dolor?',
      'Habla con tu médico.',
      'Te esperamos',
      'Es para ti.',
      '¿Cómo estás?',
      'Tú decides',
    ],
  },
  everywhere: {
    'offers the 988 option that closed in 2025': ['Press 3', 'oprima el 3', 'marque 3'],
    'names a price': ['$400', 'US$ 400', '400 dollars'],
    'speaks of being covered': [
      'It is covered',
      'Most plans cover it.',
      'Your insurance may cover part of the cost.',
      'Está cubierto',
      'Su plan lo cubre',
      'Casi todos los planes lo cubren',
    ],
    'speaks of tax': ['tax', 'deducible'],
  },
  forms: {
    'names a form that the clinic did not name': ['CMS-1500', 'HCFA', 'a superbill'],
  },
};

const ALLOWED = {
  en: [
    'You may be a candidate.',
    'Has a doctor told you that you have any of these?',
    'Other treatments can help.',
    'Ask when it is safe to drive.',
    'I am safe for now.',
    'I do not feel safe right now',
    'Ketamine is FDA-approved as an anesthetic.',
    'People in these groups are not candidates.',
    'A secure line; it is accurate.',
    'Your answers are not sent to anyone.',
    'It is not safe for everyone.',
    'Ask whether the treatment is safe for you.',
    'Ketamine is FDA-approved only as an anesthetic.',
    'Ketamine is not FDA-approved for depression.',
    'The FDA has not approved ketamine for depression.',
    'Do not stop taking your medicines.',
    'You do not have to stop your antidepressants.',
    'The nurse can stop the medicine at any time.',
    'Ask your provider before you change your medicine.',
    'What the clinic says does not cover this.',
    'Call or text at any time. It is free.',
  ],
  es: [
    'Usted puede ser candidato.',
    'Podría ser una opción para usted.',
    'Todavía no he probado un tratamiento',
    '¿Ha probado la terapia?',
    'Las personas de estos grupos no son candidatas.',
    'Su profesional puede ayudarle a decidir.',
    'Una taza de té, estas preguntas y la oscuridad',
    'La FDA aprobó la ketamina como anestésico.',
    'Usted tiene derecho a un cálculo.',
    'Procure descansar.',
    'No es segura para todas las personas.',
    'No cobramos la infusión al seguro.',
    'La ketamina no está aprobada por la FDA para la depresión.',
    'No deje de tomar sus medicinas.',
    'No tiene que dejar sus antidepresivos.',
    'Pregunte antes de dejar sus medicinas.',
  ],
};

describe('the banned words', () => {
  const lists = {...BANNED, everywhere: BANNED_EVERYWHERE, forms: UNNAMED_FORMS};
  for (const [list, bans] of Object.entries(lists)) {
    const samples: Readonly<Record<string, readonly string[]>> =
      CAUGHT[list as keyof typeof CAUGHT];
    it(`are each tried (${list})`, () => {
      assert.deepEqual(
        bans.map(({says}) => says),
        Object.keys(samples),
      );
    });
    for (const {says, pattern} of bans) {
      it(`catch a text that ${says} (${list})`, () => {
        for (const text of samples[says] ?? []) assert.match(text, pattern);
      });
    }
  }
  it('leave plain, honest words alone', () => {
    for (const locale of LOCALES) {
      for (const text of ALLOWED[locale]) {
        for (const {pattern} of [...BANNED[locale], ...BANNED_EVERYWHERE, ...UNNAMED_FORMS]) {
          assert.doesNotMatch(text, pattern);
        }
      }
    }
  });
});

/** Texts that come near a fact and say something else, which once passed for it or might. */
const NOT_SAID: Readonly<Partial<Record<FactId, readonly Partial<Record<Locale, string>>[]>>> = {
  'S2.3a': [{es: 'una mejoría drástica y rápida', en: 'a big and rapid improvement'}],
  'S3.1c': [{es: 'Cambios de ánimo', en: 'A change of mood'}],
  'S4.2d': [{es: 'Otro dolor de nervios', en: 'Another pain'}],
  'S7.1a': [
    {en: 'You will not pass out.', es: 'Usted no se desmayará.'},
    {en: 'You may lose consciousness.', es: 'Usted perderá el conocimiento.'},
  ],
  'S7.4a': [{es: 'Mareo durante cerca de una hora', en: 'Dizzy for an hour or more'}],
  'S8.2a': [
    {
      en: 'At some point you will notice you can do more.',
      es: 'En algún momento notará que puede hacer más cosas.',
    },
  ],
  'S8.2b': [
    {en: 'Your mood may take more time to improve.', es: 'El ánimo puede tardar más en mejorar.'},
    {en: 'Your mood improves in no time.', es: 'El ánimo mejora con el tiempo.'},
  ],
  'S9.1a': [
    {
      en: 'At this time insurance companies do not reimburse this treatment.',
      es: 'Actualmente las compañías de seguros no reembolsan este tratamiento.',
    },
  ],
  'S10.1a': [{es: 'Necesita una remisión.', en: 'You need a provider.'}],
};

describe('the evidence', () => {
  for (const [fact, texts] of Object.entries(NOT_SAID) as [FactId, (typeof NOT_SAID)['S2.3a']][])
    it(`is not what merely comes near: ${fact}`, () => {
      for (const text of texts ?? [])
        for (const locale of LOCALES)
          if (text[locale]) assert.doesNotMatch(text[locale], EVIDENCE[fact][locale]);
    });
});

describe('flags', () => {
  it('cite references that exist', () => {
    for (const {issue, treatment} of Object.values(FLAGS)) {
      for (const [, number] of `${issue} ${treatment}`.matchAll(/\[(\d+)\]/g)) {
        assert.ok(Number(number) in REFERENCES, `[${String(number)}]`);
      }
    }
  });
  it('are all of facts that exist', () => {
    const named = Object.values(FLAGS).flatMap(({issue, treatment}) =>
      Array.from(`${issue} ${treatment}`.matchAll(/S\d+\.\d+[a-z]?/g), ([id]) => id),
    );
    assert.ok(named.length);
    for (const id of named)
      assert.ok(
        FACT_IDS.some((fact) => fact.startsWith(id)),
        id,
      );
  });
});
