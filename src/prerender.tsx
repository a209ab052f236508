import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createActor } from 'xstate';
import { type LanguageTag, languageTags } from '../locales/languages';
import { visitMachine } from '../machines/visit';
import { city } from './catalog/city/city';
import type { Need } from './catalog/needs';
import type { ProgramId } from './catalog/programs';
import { contactCards, notesIn } from './handoff/contactCard';
import { type Bundle, createI18n, fetchNamespace, loadNamespace } from './language/i18n';
import { I18nContext } from './language/useTranslation';
import { DataPage } from './pages/DataPage';
import { publicPages } from './pages/list';
import { App } from './phone/App';
import { dataPath } from './shell/addresses';
import { CenterContext, type PageCenter } from './shell/CenterContext';
import { neutralPage } from './shell/leave';

export { cardPath, programPath } from './handoff/addresses';
export { needPages, needPath } from './pages/needPages';
export { allPath, homePath, nowPath } from './shell/addresses';

/** HTML of the prerendered pages. Run by the build, never in a browser. */
export interface Page {
  path: string;
  title: string;
  description: string;
  body: string;
  /** See `PublicPage`. */
  need?: Need | null | undefined;
}

/** The first screen and the first question of one language, at a center. */
export const firstScreens = async (
  tag: LanguageTag,
  center: PageCenter,
): Promise<{ welcome: string; question: string }> => {
  const i18n = createI18n(tag, await fetchNamespace(tag, 'visit'));
  const visitActor = createActor(visitMachine).start();
  const draw = () =>
    renderToString(
      <CenterContext value={center}>
        <App visitActor={visitActor} i18n={i18n} />
      </CenterContext>,
    );
  const welcome = draw();
  visitActor.send({ type: 'start' });
  return { welcome, question: draw() };
};

/** Every public page in one language; `sendsHeaders`: whether the host sends ours. */
export const publicPagesIn = async (tag: LanguageTag, sendsHeaders: boolean): Promise<readonly Page[]> => {
  const i18n = createI18n(tag, await fetchNamespace(tag, 'visit'));
  for (const namespace of ['visit', 'programs', 'handoff', 'leaflets'] as const)
    for (const language of [tag, 'en'] as const) await loadNamespace(i18n, language, namespace);
  i18n.addResourceBundle(tag, 'promise', await promises[`../locales/${tag}/promise.json`]?.());
  return publicPages({ leaveTo: neutralPage, written: languageTags, sendsHeaders }).map(
    ({ path, title, description, body, need }) => ({
      path: path(tag),
      title: title(i18n.t),
      description: description(i18n.t),
      body: renderToStaticMarkup(<I18nContext value={i18n}>{body}</I18nContext>),
      need,
    }),
  );
};

/** The page of the facts as data, in English. */
export const dataPageInEnglish = async (): Promise<Page> => {
  const i18n = createI18n('en', await fetchNamespace('en', 'visit'));
  return {
    path: dataPath(),
    title: 'The same facts, for other directories',
    description: `Services for immigrants in ${city.name}, as open data.`,
    body: renderToStaticMarkup(
      <I18nContext value={i18n}>
        <DataPage ways={{ leaveTo: neutralPage, written: [], sendsHeaders: true }} />
      </I18nContext>,
    ),
  };
};

/** The vCards of a program, in English like the names of the offices. */
export const cardsInEnglish = async (): Promise<(program: ProgramId) => string> => {
  const i18n = createI18n('en', await fetchNamespace('en', 'visit'));
  for (const namespace of ['programs', 'handoff'] as const) await loadNamespace(i18n, 'en', namespace);
  return (program) => contactCards([{ program, places: [] }], notesIn(i18n, 'en'));
};

const promises = import.meta.glob<Bundle>('../locales/*/promise.json', { import: 'default' });
