import type { Bond, RawProgram } from '../bond';

const says = ({ advice }: RawProgram, words: string): boolean => advice.some((one) => one.words === words);
/** Who is asked before insurance is; two programs of `doctor` ask for none. */
const asksInsurance = ({ id, needs }: RawProgram): boolean =>
  needs.includes('doctor') && !['immigrant-health', 'new-americans-hotline'].includes(id);

/** What belongs together: a sentence and whom it names, a risk and the sentence that tells of it. */
export const bonds: readonly Bond[] = [
  [
    'contacts',
    (program) => says(program, 'dataWorry') && !program.contacts.includes('health-advocates'),
    'health-advocates among them: "dataWorry" sends people to an advocate',
  ],
  [
    'contacts',
    (program) => says(program, 'cityRulesLimit') && !program.contacts.includes('moia-hotline'),
    'moia-hotline among them: "cityRulesLimit" needs somebody to ask',
  ],
  [
    'contacts',
    ({ id, contacts }) => id === 'snap' && contacts[0] !== 'moia-hotline',
    'moia-hotline first: whoever asks for SNAP is sent to a lawyer first',
  ],
  [
    'contacts',
    ({ id, contacts }) => id === 'shelter-tonight' && contacts[0] !== '311',
    '311 first: a place for tonight is asked of it',
  ],
  [
    'places',
    ({ id, places }) => id === 'shelter-tonight' && places.length > 0,
    'none: no door of a shelter is shown',
  ],
  [
    'contacts',
    ({ contacts }) =>
      contacts.includes('safe-passage') &&
      !(contacts.includes('icare') && contacts.indexOf('icare') < contacts.indexOf('safe-passage')),
    'icare before safe-passage, which asks people to go there first',
  ],
  [
    'advice',
    (program) => program.advice.some(({ kind }) => kind === 'caution') && !says(program, 'askPublicCharge'),
    '"askPublicCharge" too: a caution leaves when it is old, and whom to ask stays',
  ],
  [
    'advice',
    (program) =>
      asksInsurance(program) &&
      !program.advice.some(({ words, kind }) => words === 'greenCardCaution' && kind === 'caution'),
    '"greenCardCaution" as a caution: whoever asks for insurance asks a lawyer first',
  ],
  [
    'cost',
    ({ papers, kind, cost }) =>
      papers === 'lawyerDecides' && kind === 'judged' && cost !== 'freeHelpGovernmentFee',
    '"freeHelpGovernmentFee", for the government may charge for papers',
  ],
  [
    'advice',
    (program) =>
      program.papers === 'lawyerDecides' && program.kind === 'judged' && !says(program, 'governmentFee'),
    '"governmentFee" too, for the government may charge for papers',
  ],
];
