import type { Contact } from '../catalog/shape';
import { useTranslation } from '../language/useTranslation';
import { promptOf } from './prompt';

/** What to say first at a contact's number. */
export const SayPrompt = ({ contact }: { contact: Pick<Contact, 'phone' | 'say'> }) => {
  const { t } = useTranslation('visit');
  const prompt = promptOf(contact, t);
  return prompt && <span>{prompt}</span>;
};
