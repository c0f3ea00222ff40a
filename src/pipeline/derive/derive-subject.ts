import type { Subject } from '../../model/vocabulary.ts';
import type { Reading, Said, Statement } from './derive-statements.ts';

/** Words that name a subject. How a picture was taken (drone, remote sensing) names none. */
const SUBJECT_WORDS = {
  water:
    /\b(under)?water\b|\b(deep-?)?seas?\b|\bseabed|\bmarine\b|\bocean\w*|\bcoast\w*|\bbeach\w*|\bshore\w*|\breefs?\b|\bcorals?\b|plankton|\bdiatoms?\b|\bfish\w*|\bprawns?\b|\bconus\b|\bcone snails?\b|\bfloating\b|\boil spill/gi,
  plants:
    /\bplants?\b|\bseeds?\b|\blea(f|ves)\b|\bblossoms?\b|\bflowering\b|\bcrops?\b|\bvegetation\b|\b(apple|fruit) trees?\b/gi,
  animals: /\bbirds?\b|\bdogs?\b|\bmammals?\b|\binsects?\b|\banimals?\b/gi,
  land: /\bsatellites?\b|\bsentinel(-\d)?\b|\blandsat\b|\baerial\b|\bland[- ]cover\b|\bland[- ]use\b/gi,
  weather: /\bthunder\w*|\brain\w*|\bconvective\b|\bmeteorolog\w*|\bnowcast\w*/gi,
  buildings: /\bbuildings?\b|\brooftops?\b|\burban\b|\bdistrict heating\b|\bstreets?\b/gi,
  health: /\bchest\b|\bx-?rays?\b|\bmedical\b|\bretin\w+|\bfundus\b|\bbio-?images?\b|\bpatients?\b/gi,
  computing:
    /\bbenchmarks?\b|\bfederated\b|\bnetwork traffic\b|\bintrusion\b|\bdevelopment environment\b|\bdevelopers?\b|\bllms?\b|\blanguage models?\b|\bdemo\b/gi,
  general:
    /\bgeneral[- ]purpose\b|\beveryday\b|\bbody pose\b|\bstyle transfer\b|\b(annotation|labelling) (of )?images\b|\bannotation\b/gi,
} as const satisfies Readonly<Record<Subject, RegExp>>;

/** Asked in this order when counts are equal; the general comes last. */
const SUBJECT_ORDER: readonly Subject[] = [
  'water',
  'plants',
  'animals',
  'land',
  'weather',
  'buildings',
  'health',
  'computing',
  'general',
];

/** What the module is about: the subject named most often in the first text that names one. */
export function readSubject(said: Said): Reading<Subject> | undefined {
  const asked = ['title', 'tags', 'summary', 'inputs', 'outputs', 'description'] as const;
  // Descriptions are long: they are looked at only where nothing shorter names a subject.
  for (const statement of asked.flatMap(said)) {
    const reading = subjectIn(statement);
    if (reading) return reading;
  }
  return undefined;
}

function subjectIn(statement: Statement): Reading<Subject> | undefined {
  const counted = SUBJECT_ORDER.map((value) => ({ value, found: statement.text.match(SUBJECT_WORDS[value]) ?? [] }));
  const most = Math.max(...counted.map(({ found }) => found.length));
  const winner = counted.find(({ found }) => most > 0 && found.length === most);
  return winner && { value: winner.value, statement, words: winner.found[0] ?? '' };
}
