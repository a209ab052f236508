import { useContext } from 'react';
import { useTranslation } from '../language/useTranslation';
import { ClientSide, ClientWords, useSameLanguage } from './ClientSide';
import { Dialog } from './Dialog';
import { type Term, terms } from './glossary';
import { PaperPicture } from './PaperPicture';

/** All terms in both languages, so that a client can point at the paper they have. */
export const Glossary = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('guide');
  const client = useContext(ClientWords);
  const same = useSameLanguage();
  return (
    <Dialog heading={t('terms.heading')} className="wide" onClose={onClose}>
      <p className="hint">{t('terms.lead')}</p>
      <ul className="terms">
        {terms.map((term) => (
          <li key={term} data-term={term}>
            <PaperPicture term={term} />
            <div className="two">
              {client && !same && (
                <ClientSide>
                  <TermWords term={term} />
                </ClientSide>
              )}
              <div>
                <TermWords term={term} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

/** Name, appearance and meaning of a term. */
export const TermWords = ({ term }: { term: Term }) => {
  const { t } = useTranslation('guide');
  return (
    <>
      <h3>{t(`terms.${term}.name`)}</h3>
      <p>{t(`terms.${term}.looks`)}</p>
      <p>{t(`terms.${term}.means`)}</p>
    </>
  );
};
