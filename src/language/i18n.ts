import { createInstance, type i18n } from 'i18next';
import { isLanguageTag, type LanguageTag, languageOf } from '../../locales/languages';
import { takeLatest } from '../../machines/takeLatest';

/**
 * A file of words: `visit` is needed from the first screen on, `programs` and `handoff` from the results on,
 * `guide` and `kiosk` in their own ways of use only, `listen` while something is read aloud.
 */
export type Namespace = (typeof namespaces)[number];
const namespaces = ['visit', 'programs', 'handoff', 'guide', 'kiosk', 'listen'] as const;
export type Bundle = Record<string, unknown>;

/**
 * The words of one language.
 * @throws Error when the file is not there or cannot be fetched; the caller keeps the language it has.
 */
export const fetchNamespace = async (tag: LanguageTag, namespace: Namespace): Promise<Bundle> => {
  const { files } = await import('./files');
  const bundle = await files[`./${tag}/${namespace}.json`]?.();
  if (!bundle) throw new Error(`There are no ${namespace} words in ${tag}.`);
  return bundle;
};

/** The words of the first screen, which a page in its own language brings along; null where it does not. */
export const embeddedNamespace = (page: Document): Bundle | null => {
  const brought = page.querySelector<HTMLTemplateElement>('#words')?.content.textContent;
  return brought ? (JSON.parse(brought) as Bundle) : null;
};

/** An i18next instance that already speaks `tag`, so that the first paint needs no waiting. */
export const createI18n = (tag: LanguageTag, visit: Bundle): i18n => {
  const i18n = createInstance();
  i18n.init({
    lng: tag,
    resources: { [tag]: { visit } },
    defaultNS: 'visit',
    ns: ['visit'],
    fallbackLng: false,
    initAsync: false,
    partialBundledLanguages: true,
    returnEmptyString: true,
    interpolation: { escapeValue: false },
  });
  countInOurOwnWay(i18n);
  return i18n;
};

/** Adds one file of words, if it is not there yet. */
export const loadNamespace = async (i18n: i18n, tag: LanguageTag, namespace: Namespace): Promise<void> => {
  if (i18n.hasResourceBundle(tag, namespace)) return;
  i18n.addResourceBundle(tag, namespace, await fetchNamespace(tag, namespace));
};

/** A language that was chosen and is not spoken yet; `lost` where its words could not be had. */
interface Coming {
  tag: LanguageTag;
  lost: boolean;
}
const coming = new WeakMap<i18n, Coming | false>();

/** The language that is on its way, false for none; a change of it is the event `coming` of the words. */
export const pendingLanguage = (i18n: i18n): Coming | false => coming.get(i18n) ?? false;

const say = (i18n: i18n, next: Coming | false): void => {
  coming.set(i18n, next);
  i18n.emit('coming');
};

/**
 * Changes the language, of the page too, once all its words are there; until then nothing changes, and never if another
 * one was chosen meanwhile.
 * @returns whether it changed.
 * @throws Error when the words cannot be fetched.
 */
export const changeLanguage = async (i18n: i18n, tag: LanguageTag): Promise<boolean> => {
  const isLast = takeLatest(i18n);
  say(i18n, { tag, lost: false });
  const lacks = (each: Namespace) =>
    i18n.hasResourceBundle(i18n.language, each) && !i18n.hasResourceBundle(tag, each);
  try {
    // While some come, the screen may have learned more.
    while (namespaces.some(lacks))
      await Promise.all(namespaces.filter(lacks).map((each) => loadNamespace(i18n, tag, each)));
  } catch (reason) {
    if (isLast()) say(i18n, { tag, lost: true });
    throw reason;
  }
  return isLast() && switchLanguage(i18n, tag);
};

/** Changes to a language whose words are here, whatever other one is still on its way. */
export const switchLanguage = async (i18n: i18n, tag: LanguageTag): Promise<boolean> => {
  takeLatest(i18n);
  say(i18n, false);
  await i18n.changeLanguage(tag);
  markPage(tag);
  return true;
};

/** Browsers know no plural rule for Haitian Creole and fall back to the device's language. */
const countInOurOwnWay = (i18n: i18n): void => {
  const resolver = i18n.services.pluralResolver;
  const byBrowser = resolver.getSuffix.bind(resolver);
  resolver.getSuffix = (tag: string, count: number, options?: object) =>
    tag === 'ht' ? (count === 1 ? '_one' : '_other') : byBrowser(tag, count, options);
};

/** Says on the page itself, and in its address, which language it is in, and which way it runs. */
const markPage = (tag: LanguageTag): void => {
  document.documentElement.lang = tag;
  document.documentElement.dir = languageOf(tag).direction;
  // Put among the apps of a phone from here on, it begins in this language.
  document.querySelector('[rel=manifest]')?.setAttribute('href', `/${tag}/site.webmanifest`);
  markAddress();
};

/** The address of a first page names the page's language, so that whatever reloads it keeps it. A wall has none. */
export const markAddress = (): void => {
  const { lang } = document.documentElement;
  const named = location.pathname === '/' ? 'en' : location.pathname.slice(1, -1);
  if (isLanguageTag(named) && named !== lang) history.replaceState(null, '', `/${lang}/`);
};
