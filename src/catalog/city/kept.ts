/** What a program is never without, by its id and field: who takes it out would leave somebody with a wrong idea. */
export const kept: readonly (readonly [program: string, field: string, pattern: RegExp, why: string])[] = [
  ...(
    [
      ['asylum-papers', ['helpCenterClosed'], 'old pages still send people to a center that closed'],
      ['nyc-care', ['noSixMonths'], 'old pages still tell of six months'],
      ['city-services', ['cityRulesLimit'], 'a rule of the City is told with its limit'],
      ['city-and-ice', ['cityRulesLimit'], 'a rule of the City is told with its limit'],
      ['idnyc', ['copiesNotKept', 'notLicense'], 'what the City keeps, and what the card is not, is told'],
      ['emergency-care', ['afterEmergency'], 'emergency Medicaid is asked for right away'],
      ['tps-work-permit', ['cardEnds'], 'a permit that ends is renewed early'],
      [
        'public-charge',
        ['threeQuestions', 'askBeforeStopping', 'dataWorry', 'greenCardCaution'],
        'three questions are kept apart, and nobody is stopped',
      ],
      ['nyc-311', ['askFor311', 'askPublicCharge'], '311 hears these words'],
      [
        'snap',
        ['snapRulesChanged', 'snapForChild', 'askPublicCharge', 'greenCardCaution'],
        'a lawyer is asked first',
      ],
      ['shelter-tonight', ['shelterViolence'], 'no door of a shelter is shown'],
    ] as const
  ).flatMap(([program, advice, why]) =>
    advice.map((id) => [program, 'advice', new RegExp(`"${id}"`), why] as const),
  ),
  ['citizenship', 'cost', /freeHelpGovernmentFee/, 'the government’s fee is not free'],
  ...(
    [
      ['nyifup', /New York Immigrant Family Unity Project \(NYIFUP\)/],
      ['children-lawyers', /Unaccompanied Minors and Families/],
      ['families-in-court', /Unaccompanied Minors and Families/],
      ['community-legal', /Immigrant Opportunities Initiative/],
      ['day-labor', /Day Laborer Workforce Initiative/],
      ['english-classes', /Adult Literacy/],
      ['immigrant-health', /Immigrant Health Initiative/],
      ['idnyc', /^"IDNYC"$/],
      ['city-services', /Executive Orders 34 and 41/],
      ['city-and-ice', /Local laws on cooperation with immigration enforcement/],
    ] as const
  ).map(([program, name]) => [program, 'officialName', name, 'the Council’s statement lists it so'] as const),
  ...['Executive Order 34 of 2003","words":"eo34"', 'Executive Order 41 of 2003","words":"eo41"'].map(
    (law) => ['city-services', 'laws', new RegExp(law), 'each order is explained by itself'] as const,
  ),
  ...['10-178', '9-131', '14-154', '9-205', '4-210', 'Safer Sanctuary', 'Executive Order 13'].map(
    (law) => ['city-and-ice', 'laws', new RegExp(law), 'it is one of the laws on cooperation'] as const,
  ),
];
