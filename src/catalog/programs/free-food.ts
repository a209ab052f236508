import { program } from '../shape';

export const freeFood = program({
  id: 'free-food',
  officialName: 'FoodHelp NYC: food pantries and community kitchens',
  kind: 'information',
  needs: ['food'],
  advice: [{ words: 'pantryHours' }, { words: 'summerMeals' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['pantryAddress'],
  contacts: ['food-help'],
  places: [],
  instead: [],
  law: [],
  sources: ['waypoint', 'heyNyc'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
