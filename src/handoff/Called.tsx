import type { ContactId } from '../catalog/contacts';
import { EnglishName } from '../components/EnglishName';
import { useTranslation } from '../language/useTranslation';

/**
 * Whom a number calls, in all places alike: in the person's words, and by an English name that says more than these and
 * the number.
 */
export const Called = ({
  what,
  name,
  number,
}: {
  what: string;
  name: string;
  number: string | undefined;
}) => {
  const isNamed = saysMore(name, what, number);
  return (
    <>
      {what && <span>{what}</span>}
      {what && isNamed && ' '}
      {isNamed && <EnglishName>{name}</EnglishName>}
    </>
  );
};

export const saysMore = (name: string, what: string, number: string | undefined): boolean =>
  name !== '' && !what.includes(name) && !(number && name.endsWith(number));

/** What a contact is, in the person's words; empty until they have come. */
export const useContactWords = (): ((id: ContactId) => string) => {
  const { t } = useTranslation('programs');
  return (id) => t(`contacts.${id}`, { defaultValue: '' });
};
