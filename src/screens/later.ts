/** Parts of the page that are fetched ahead of need, once the first screen stands. */
export const loadForm = () =>
  import('./QuestionForm').then(({ QuestionForm }) => ({ default: QuestionForm }));
export const loadReceived = () =>
  import('../handoff/ReceivedList').then(({ ReceivedList }) => ({ default: ReceivedList }));
export const loadResults = () => import('./Results').then(({ Results }) => ({ default: Results }));
