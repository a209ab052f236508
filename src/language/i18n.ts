import { createInstance, type i18n } from 'i18next';
import { isLanguageTag, type LanguageTag, languageOf } from '../../locales/languages';
import { takeLatest } from '../../machines/takeLatest';
import { centerHome, centerPath } from './homePath';

/**
 * A translation file: `visit` from the first screen on, `programs` and `handoff` from the results on, `guide` and
 * `kiosk` in these modes only, `listen` while reading aloud, `leaflets` with what to say to an officer.
 */
export type Namespace = (typeof namespaces)[number];
const namespaces = ['visit', 'programs', 'handoff', 'guide', 'kiosk', 'listen', 'leaflets'] as const;
export type Bundle = Record<string, unknown>;

/**
 * Fetches one translation file.
 * @throws Error when it does not exist or cannot be fetched.
 */
export const fetchNamespace = async (tag: LanguageTag, namespace: Namespace): Promise<Bundle> => {
  const isFirst = namespace === 'visit' || namespace === 'programs';
  const { files } = await (isFirst ? import('./files') : import('./laterFiles'));
  const bundle = await files[`./${tag}/${namespace}.json`]?.();
  if (!bundle) throw new Error(`There are no ${namespace} words in ${tag}.`);
  return bundle;
};

/** The `visit` namespace embedded in a prerendered page; null if there is none. */
export const embeddedNamespace = (page: Document): Bundle | null => {
  const brought = page.querySelector<HTMLTemplateElement>('#words')?.content.textContent;
  return brought ? (JSON.parse(brought) as Bundle) : null;
};

/** An i18next instance initialized synchronously with `visit`, so that the first paint need not wait. */
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
  addCreolePlurals(i18n);
  return i18n;
};

/** Loads a namespace unless it is loaded. Rejects like `fetchNamespace`. */
export const loadNamespace = async (i18n: i18n, tag: LanguageTag, namespace: Namespace): Promise<void> => {
  if (i18n.hasResourceBundle(tag, namespace)) return;
  i18n.addResourceBundle(tag, namespace, await fetchNamespace(tag, namespace));
};

/** A language that was chosen but is not loaded yet; `lost`: loading failed. */
interface PendingLanguage {
  tag: LanguageTag;
  lost: boolean;
}
const pending = new WeakMap<i18n, PendingLanguage | false>();

/** The language being loaded, false for none. Changes are announced by the i18next event `pending`. */
export const pendingLanguage = (i18n: i18n): PendingLanguage | false => pending.get(i18n) ?? false;

const setPending = (i18n: i18n, next: PendingLanguage | false): void => {
  pending.set(i18n, next);
  i18n.emit('pending');
};

/**
 * Changes the language once every namespace in use is loaded for it, unless another language was chosen meanwhile.
 * @returns whether it changed.
 * @throws Error when a namespace cannot be fetched.
 */
export const changeLanguage = async (i18n: i18n, tag: LanguageTag): Promise<boolean> => {
  const isLast = takeLatest(i18n);
  setPending(i18n, { tag, lost: false });
  const lacks = (each: Namespace) =>
    i18n.hasResourceBundle(i18n.language, each) && !i18n.hasResourceBundle(tag, each);
  try {
    // Meanwhile the screen may have loaded further namespaces.
    while (namespaces.some(lacks))
      await Promise.all(namespaces.filter(lacks).map((each) => loadNamespace(i18n, tag, each)));
  } catch (reason) {
    if (isLast()) setPending(i18n, { tag, lost: true });
    throw reason;
  }
  return isLast() && switchLanguage(i18n, tag);
};

/** Changes to a language that is loaded, and cancels a pending change. */
export const switchLanguage = async (i18n: i18n, tag: LanguageTag): Promise<boolean> => {
  takeLatest(i18n);
  setPending(i18n, false);
  await i18n.changeLanguage(tag);
  markPage(tag);
  return true;
};

/** `Intl.PluralRules` has no rule for Haitian Creole and falls back to the device's language. */
const addCreolePlurals = (i18n: i18n): void => {
  const resolver = i18n.services.pluralResolver;
  const byBrowser = resolver.getSuffix.bind(resolver);
  resolver.getSuffix = (tag: string, count: number, options?: object) =>
    tag === 'ht' ? (count === 1 ? '_one' : '_other') : byBrowser(tag, count, options);
};

const markPage = (tag: LanguageTag): void => {
  document.documentElement.lang = tag;
  document.documentElement.dir = languageOf(tag).direction;
  // So that an app installed from this page starts in this language.
  document.querySelector('[rel=manifest]')?.setAttribute('href', `${centerPath(tag)}site.webmanifest`);
  markAddress();
};

/** Puts the page's language into its address, so that a reload keeps it. Not on a wall, whose address names none. */
export const markAddress = (): void => {
  const { lang } = document.documentElement;
  const own = centerHome();
  if (!location.pathname.startsWith(own)) return;
  const [named, ...more] = location.pathname.slice(own.length).split('/');
  if (isLanguageTag(named || 'en') && isLanguageTag(lang) && (named || 'en') !== lang)
    history.replaceState(null, '', centerPath(lang) + more.join('/'));
};
