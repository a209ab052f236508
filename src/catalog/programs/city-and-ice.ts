import { program } from '../shape';

export const cityAndIce = program({
  id: 'city-and-ice',
  officialName: 'Local laws on cooperation with immigration enforcement',
  kind: 'information',
  needs: ['rights', 'lawyer'],
  advice: [{ words: 'cityRulesLimit' }],
  cost: 'noCost',
  papers: 'everyone',
  bring: [],
  contacts: ['moia-hotline', 'immigrant-defense'],
  places: [],
  instead: [],
  law: [],
  laws: [
    { cite: 'NYC Admin Code 10-178 (Local Law 228 of 2017)', words: 'noResources' },
    {
      cite: 'NYC Admin Code 9-131, 14-154 and 9-205 (Local Laws 58 and 59 of 2014; Int 1558-A of 2017)',
      words: 'detainers',
    },
    { cite: 'NYC Admin Code 4-210 (Local Law 246 of 2017)', words: 'cityProperty' },
    { cite: 'Safer Sanctuary Act (Int 1412), 2026', words: 'saferSanctuary' },
    { cite: 'Executive Order 13 of 2026', words: 'eo13' },
  ],
  sources: ['ll228', 'll58', 'll59', 'probationLaw', 'll246', 'saferSanctuary', 'eo13', 'correctionAudit'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-11-23',
});
