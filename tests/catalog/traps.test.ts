import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LanguageTag, languages } from '../../locales/languages';
import { keptFaults } from '../../scripts/build/catalog/kept';
import { hashOf, readRecord, readWords } from '../../scripts/build/words';
import { kept } from '../../src/catalog/city/kept';
import { outdated } from '../../src/catalog/city/outdated';
import { conditions } from '../../src/catalog/conditions';
import { contacts } from '../../src/catalog/contacts';
import { places } from '../../src/catalog/places';
import { type ProgramId, programOf, programs } from '../../src/catalog/programs';
import { questionIds, questions } from '../../src/catalog/questions';
import type { AdviceId } from '../../src/catalog/shape';

/** All text that can be shown: every locale text, and every row of the catalog. */
interface Shown {
  where: string;
  text: string;
  tag?: LanguageTag;
}
const tags = languages.map(({ tag }) => tag).filter((tag) => existsSync(`locales/${tag}`));
const words: readonly Shown[] = tags.flatMap((tag) =>
  [...readWords(tag)].map(([key, text]) => ({ where: `${tag}: ${key}`, text, tag })),
);
const rows: readonly Shown[] = [
  ...programs.map((program) => ({ where: `programs/${program.id}.ts`, text: JSON.stringify(program) })),
  ...Object.entries(contacts).map(([id, row]) => ({
    where: `contacts.ts: ${id}`,
    text: JSON.stringify(row),
  })),
  ...places.map((place) => ({ where: `places: ${place.id}`, text: JSON.stringify(place) })),
  { where: 'conditions.ts', text: JSON.stringify(conditions) },
  { where: 'questions.ts', text: JSON.stringify(questions) },
];
const everything = [...words, ...rows];
const englishWords = readWords('en');

const whereSaid = (pattern: RegExp, among: readonly Shown[] = everything): string[] =>
  among.filter(({ text }) => pattern.test(text)).map(({ where }) => where);
type Net = Record<LanguageTag, readonly [pattern: RegExp, caught: string]>;
const inOwnWords = (net: Net): Shown[] =>
  words.filter(({ tag, text }) => tag !== undefined && net[tag][0].test(text));
const changed = (id: ProgramId, change: object) => ({ ...programOf(id), ...change });
/** Whether the check of facts refuses a program without this sentence. */
const advises = (id: ProgramId, advice: AdviceId) =>
  keptFaults({ kept, programs: [changed(id, { advice: [] })] }).some((fault) => fault.includes(advice));

/** Each pattern with an example that it must match. */
const sixMonthsIn: Net = {
  en: [/(six|6)[\s-]months?/i, 'You must live here for six months.'],
  es: [/(seis|6) meses/i, 'Debe vivir aquí seis meses.'],
  fr: [/(six|6) mois/i, 'Il faut vivre ici six mois.'],
  pl: [/(sze[śs]\S*|6) miesi|p[óo]ł roku/i, 'Trzeba tu mieszkać sześć miesięcy.'],
  ru: [/(шест\S*|6) месяц|полгода/i, 'Надо прожить здесь шесть месяцев.'],
  ht: [/(sis|6) mwa/i, 'Ou dwe viv isit la sis mwa.'],
  ar: [/(ستة|6) (أشهر|شهور)/, 'يجب أن تعيش هنا ستة أشهر.'],
  ur: [/((?<!ک)چھ|6) (ماہ|مہین)/, 'یہاں چھ مہینے رہنا ضروری ہے۔'],
  bn: [/(ছয়|ছয়|6) ?মাস/, 'এখানে ছয় মাস থাকতে হবে।'],
  'zh-Hans': [/(六|6) ?个月|半年/, '必须在这里住满六个月。'],
  'zh-Hant': [/(六|6) ?個月|半年/, '必須在這裡住滿六個月。'],
  ko: [/(6|여섯) ?개월|여섯 달|반년/, '여기에 6개월 살아야 합니다.'],
};
const promisesIn: Net = {
  en: [
    /(\bnot|n't|never|no effect)\b[^.]*\b(affect|hurt|harm|touch|count)[^.]*\b(case|green card|status|application|papers)/i,
    'This will not affect your green card.',
  ],
  es: [
    /\bno (le |te |lo |la )?(va a )?(afect|perjudic|dañ)[^.]*(caso|residencia|tarjeta|solicitud)/i,
    'Esto no afecta su caso.',
  ],
  fr: [
    /(n['’]|ne )(affect|nui|compromet|change)[^.]*(dossier|carte verte|demande)/i,
    'Cela n’affectera pas votre dossier.',
  ],
  pl: [/nie (wpły|zaszkodzi)[^.]*(spraw|wniosek|kart)/i, 'To nie wpłynie na sprawę.'],
  ru: [/не (повлия|влия|навред|отрази)[^.]*(дел|грин|заявлени)/i, 'Это не повлияет на ваше дело.'],
  ht: [/\bp(a|ap| ap) (pral |ka )?(afekte|deranje)[^.]*(dosye|ka|kat vèt)/i, 'Sa p ap afekte dosye ou.'],
  ar: [/(لن|لا) [تي]ؤثر[^.]*(قضي|البطاقة الخضراء|طلب)/, 'لن يؤثر هذا على قضيتك.'],
  ur: [/(کیس|گرین کارڈ|درخواست)[^۔]*اثر نہیں/, 'اس سے آپ کے کیس پر اثر نہیں پڑے گا۔'],
  bn: [/(মামলা|গ্রিন কার্ড|আবেদন)[^।]*প্রভাব[^।]* না/, 'এতে আপনার মামলায় প্রভাব পড়বে না।'],
  'zh-Hans': [/不(会|能)?影响[^。]*(案|绿卡|申请)/, '这不会影响您的案件。'],
  'zh-Hant': [/不(會|能)?影響[^。]*(案|綠卡|申請)/, '這不會影響您的案件。'],
  ko: [/(사건|영주권|신청)[^.]*영향을? ?(주지|미치지) 않/, '이것은 영주권에 영향을 주지 않습니다.'],
};

test.each(
  Object.entries({ sixMonthsIn, promisesIn }).flatMap(([net, rows]) =>
    Object.entries(rows).map(([tag, row]) => [net, tag, ...row] as const),
  ),
)('the net %s is no dead net in %s', (_net, _tag, pattern, caught) => {
  expect(caught).toMatch(pattern);
});

describe('outdated facts do not return:', () => {
  test.each(outdated)('%s', (_what, pattern) => {
    expect(whereSaid(pattern)).toEqual([]);
  });

  test('the Asylum Application Help Center is named only to say that it closed', () => {
    const named = whereSaid(/asylum (application|seeker)s? (help|resource) center/i);
    expect(named.filter((where) => !/^\w[\w-]*: programs\.advice\.helpCenterClosed$/.test(where))).toEqual(
      [],
    );
    expect(named).toContain('en: programs.advice.helpCenterClosed');
    expect(advises('asylum-papers', 'helpCenterClosed')).toBe(true);
  });

  test('NYC Care has no rule of six months, and only says that it ended', () => {
    const sixMonths = inOwnWords(sixMonthsIn);
    const where = sixMonths.map((each) => each.where);
    expect(where.filter((each) => !each.endsWith(': programs.advice.noSixMonths'))).toEqual([]);
    expect(where).toContain('en: programs.advice.noSixMonths');
    expect(advises('nyc-care', 'noSixMonths')).toBe(true);
    expect(questionIds.filter((id) => /month|year|since|arriv|long/i.test(id))).toEqual([]);
  });

  test('no fee and no other sum of money is named; only care may say that it can cost nothing', () => {
    const sums = words.flatMap(({ where, text }) =>
      [
        ...text.matchAll(
          /(?:US)?\$\s?([\d.,]*\d)|([\d.,]*\d)\s?(?:US)?(?:\$|USD|dollars?|dólares|долл|美元)/gi,
        ),
      ].map(([, before, after]) => `${where} ${before ?? after}`),
    );
    expect(sums.filter((sum) => !/^\S+: programs\.cost\.slidingScale 0$/.test(sum))).toEqual([]);
    expect(whereSaid(/\$\s?\d/, rows)).toEqual([]);
    expect(keptFaults({ kept, programs: [changed('citizenship', { cost: 'free' })] })).toHaveLength(1);
    expect(whereSaid(/\b(380|640|710|725|760)\b/, words)).toEqual([]);
  });

  test('no text promises that help cannot affect an immigration case', () => {
    const promises = inOwnWords(promisesIn);
    expect(promises.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('the caution on insurance names 311 in every language', () => {
    const said = words.filter(({ where }) => where.endsWith(': programs.advice.greenCardCaution'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ text }) => !text.includes('311')).map(({ where }) => where)).toEqual([]);
  });

  test('no contact and no survivors’ office shows a street', () => {
    const streets = /\b(street|avenue|broadway|\d+ [A-Z]\w+ (st|ave|rd|blvd|place))\b/i;
    expect(
      whereSaid(
        streets,
        rows.filter(({ where }) => where.startsWith('contacts')),
      ),
    ).toEqual([]);
    const hidden = /sanctuary for families|korean american family service/i;
    expect(places.filter((place) => hidden.test(place.name) && (place.address || place.at))).toEqual([]);
    expect(whereSaid(/wall st(reet)?\b/i, words)).toEqual([]);
  });

  test('City rules are shown with their limit, with someone to call, and without a promise', () => {
    for (const id of ['city-services', 'city-and-ice'] as const) {
      expect(advises(id, 'cityRulesLimit'), id).toBe(true);
    }
    const rights = words.filter(({ where }) => /^en: programs\.(laws|programs\.city-)/.test(where));
    expect(rights.length).toBeGreaterThan(8);
    expect(whereSaid(/\b(never|always|guarantee\w*|promise\w*)\b/i, rights)).toEqual([]);
  });

  test('the City keeps the form that a person fills in for an ID card, and nobody says otherwise', () => {
    expect(advises('idnyc', 'copiesNotKept')).toBe(true);
    expect(advises('idnyc', 'notLicense')).toBe(true);
    expect(whereSaid(/nothing is kept/i, words)).toEqual([]);
  });

  test('the hours of sick leave, which changed in 2025, are not named', () => {
    const leave = words.filter(({ where }) => where.includes('programs.programs.sick-leave'));
    expect(leave.length).toBeGreaterThan(0);
    expect(whereSaid(/\d/, leave)).toEqual([]);
  });

  test('no place is outside of the City', () => {
    expect(
      whereSaid(
        /yonkers|boston|new jersey|, NJ/i,
        rows.filter(({ where }) => where.startsWith('places')),
      ),
    ).toEqual([]);
  });
});

/** Translations of the current English; outdated ones are found by the tests of the locales. */
const brought = words.filter(({ where, tag }) => {
  const key = where.slice(where.indexOf(': ') + 2);
  return tag === 'en' || (tag && readRecord(tag)?.sources[key] === hashOf(englishWords.get(key) ?? ''));
});
const ofKey = (key: string) => brought.filter(({ where }) => where.endsWith(`: ${key}`));

describe('corrected facts stay corrected:', () => {
  test.each([
    [
      'no place is said to be closed to agents',
      /(cannot|can't|can not|may not) (enter|come into) (hospitals?|schools?|shelters?|homes?|courts?)/i,
    ],
    ['nobody is told to leave papers at home', /(do not|don't) carry[^.]*papers/i],
    [
      'no country is named as having or losing TPS',
      /TPS[^.]*(Haiti|Venezuela|Honduras|Nicaragua|Nepal|Syria|Somalia|Ethiopia|Salvador|Sudan|Ukraine)/i,
    ],
    ['no benefit is said never to count', /(benefit|SNAP|Medicaid|food stamp)[^.]*(never|not|n't) count/i],
    ['no police report is said to be always needed', /(must|need to)[^.]*police report/i],
    [
      'nobody is promised that what they tell Medicaid stays private',
      /Medicaid[^.]*(private|secret|not share|never share|no one will)/i,
    ],
    ['nothing is said of the tax office never sharing', /IRS[^.]*never/i],
    ['no lawyer for renters goes by ZIP code, as until 2021', /(lawyer|legal help|counsel|renter)[^.]*ZIP/i],
    [
      'asylum or refuge alone is not said to give SNAP',
      /(asylum|refugee)[^.]*(SNAP|food stamps)|(SNAP|food stamps)[^.]*(asylum|refugee)/i,
    ],
  ])('%s', (_what, pattern) => {
    expect(
      whereSaid(
        pattern,
        words.filter(({ tag }) => tag === 'en'),
      ),
    ).toEqual([]);
  });

  test('emergency Medicaid is asked for right away, and no number of months is named', () => {
    const said = ofKey('programs.advice.afterEmergency');
    expect(said.map(({ tag }) => tag)).toContain('en');
    expect(said.filter(({ text }) => /\p{N}|months?|three/iu.test(text))).toEqual([]);
    expect(advises('emergency-care', 'afterEmergency')).toBe(true);
  });

  test('a government fee is not said to be small, or to be waived', () => {
    expect(ofKey('programs.cost.freeHelpGovernmentFee')[0]?.text).not.toMatch(/less|nothing|waive/i);
  });

  test('a work permit that ends is renewed early, with a lawyer', () => {
    expect(advises('tps-work-permit', 'cardEnds')).toBe(true);
    expect(ofKey('programs.advice.cardEnds')[0]?.text).toMatch(/Renew early/);
    expect(ofKey('programs.advice.permitRulesChanged')[0]?.text).toMatch(/lawyer before you act/);
  });

  test('what is said of TPS and work permits names no country, no day and no year, in any language', () => {
    const card =
      /programs\.(programs\.tps-work-permit\.\w+|advice\.(cardEnds|permitRulesChanged|otherDeadlines))$/;
    const said = words.filter(({ where }) => card.test(where));
    expect(said).toHaveLength(tags.length * 6);
    const countries = new Intl.DisplayNames(['en'], { type: 'region' });
    const codes = [
      'HT',
      'VE',
      'HN',
      'NI',
      'NP',
      'SY',
      'SO',
      'ET',
      'SV',
      'SD',
      'UA',
      'AF',
      'CM',
      'MM',
      'YE',
      'LB',
    ];
    const names = (tag: LanguageTag) => {
      const own = new Intl.DisplayNames([tag], { type: 'region' });
      return codes.flatMap((code) => [own.of(code) ?? code, countries.of(code) ?? code]);
    };
    const named = said.filter(
      ({ text, tag }) => /\p{N}/u.test(text) || (tag && names(tag).some((name) => text.includes(name))),
    );
    expect(named.map(({ where }) => where)).toEqual([]);
  });

  test('the card on public charge keeps three questions apart, and stops nobody', () => {
    for (const advice of ['threeQuestions', 'askBeforeStopping', 'dataWorry', 'greenCardCaution'] as const)
      expect(advises('public-charge', advice), advice).toBe(true);
    expect(ofKey('programs.advice.threeQuestions')[0]?.text.match(/\?/g)).toHaveLength(3);
    const card =
      /programs\.(programs\.public-charge\.\w+|advice\.(threeQuestions|notSameForAll|askBeforeStopping))$/;
    const said = words.filter(({ where, tag }) => tag === 'en' && card.test(where));
    expect(said).toHaveLength(6);
    expect(said.filter(({ text }) => /\b(cannot|will|never|safe|drop it|must stop)\b/i.test(text))).toEqual(
      [],
    );
  });

  test('311 is asked for the softer help in English words that the office hears, in every language', () => {
    const said = ofKey('programs.advice.askFor311');
    expect(said).toHaveLength(tags.length);
    for (const heard of ['cash assistance', 'child care', 'Free Tax Prep', 'Fair Fares', 'library card'])
      expect(
        said.filter(({ text }) => !text.includes(heard)).map(({ where }) => where),
        heard,
      ).toEqual([]);
    expect(advises('nyc-311', 'askFor311')).toBe(true);
    expect(advises('nyc-311', 'askPublicCharge')).toBe(true);
  });

  test('who asks for SNAP is sent to a lawyer first, and is told of the caution on benefits', () => {
    for (const advice of ['snapRulesChanged', 'snapForChild', 'askPublicCharge', 'greenCardCaution'] as const)
      expect(advises('snap', advice), advice).toBe(true);
    expect(programOf('snap').kind).toBe('information');
  });

  test('a place for tonight is asked of 311 first, and no door of a shelter is shown', () => {
    expect(advises('shelter-tonight', 'shelterViolence')).toBe(true);
    expect(whereSaid(/151 East 151|8 East 3rd|333 Bowery|1122 Franklin|114 Snediker/i)).toEqual([]);
  });

  test('rules that move name whom to ask, and no year', () => {
    for (const key of [
      'rulesMoving',
      'notSameForAll',
      'greenCardCaution',
      'askPublicCharge',
      'feeWaiver',
      'governmentFee',
    ]) {
      const said = ofKey(`programs.advice.${key}`);
      expect(said.length, key).toBeGreaterThan(0);
      expect(
        said.filter(({ text }) => /20\d\d/.test(text)),
        key,
      ).toEqual([]);
    }
    expect(ofKey('programs.advice.rulesMoving')[0]?.text).toMatch(/ask/i);
  });

  test('whom to ask about benefits is 311, in every language', () => {
    expect(ofKey('programs.advice.askPublicCharge').filter(({ text }) => !text.includes('311'))).toEqual([]);
  });

  test('laws of the State are said to limit, and not to be obeyed by all', () => {
    for (const law of ['stateCourts', 'stateLimits'])
      expect(ofKey(`programs.laws.${law}`)[0]?.text).toMatch(/may not obey/);
    expect(ofKey('programs.laws.stateCourts')[0]?.text).toMatch(/not cover immigration court/);
  });

  test('the office that children reach through the coalition says so', () => {
    expect(ofKey('programs.contacts.safe-passage')[0]?.text).toMatch(/through ICARE/);
  });
});

describe('we never ask', () => {
  test.each([
    ['for papers or status', /status|citizen(?!ship)|visa|papersHeld|legalPresence/i],
    ['for an A-number', /number|alien/i],
    ['for a name', /^name|surname/i],
    ['for an address or a ZIP', /address|zip|street/i],
    ['for a country', /country|nation|birth/i],
    ['for relatives by name', /relatives?|parentName|spouse/i],
    ['for the day somebody came', /entry|arrived|arrival/i],
  ])('%s', (_what, pattern) => {
    expect(questionIds.filter((id) => pattern.test(id))).toEqual([]);
  });

  test('anything that one would have to type: every question is a list of choices', () => {
    expect(questionIds.filter((id) => questions[id].answers.length < 2)).toEqual([]);
  });
});

describe('every row of the Council’s statement is listed under its name, or the check of facts says so:', () => {
  const rows = kept.filter(([, field]) => field === 'officialName' || field === 'laws');

  test.each(rows)('%s: %s %s', (id, field) => {
    const other = programs.map((program) =>
      program.id === id ? { ...program, [field]: 'Another' } : program,
    );
    expect(keptFaults({ kept, programs })).toEqual([]);
    expect(keptFaults({ kept, programs: other }).join()).toContain(
      `programs/${id}.ts: ${field}: found "Another"`,
    );
  });

  test('seven programs of the budget, the card, the orders and the laws', () => {
    expect(new Set(rows.map(([id]) => id)).size).toBe(10);
    expect(rows).toHaveLength(19);
  });

  test('adult literacy with English and civics', () => {
    expect(conditions.wantsBasics.any[0].is).toEqual(expect.arrayContaining(['english', 'civics']));
    expect(programOf('english-classes').requires).toContain('wantsBasics');
  });
});
