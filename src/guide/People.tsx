import { maxPeople } from '../../machines/family';
import { questionIds, questions } from '../catalog/questions';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { Dialog } from './Dialog';
import { peopleIn, useFamily } from './family';
import { NumberedList } from './NumberedList';
import { useOpenTool } from './openTool';
import { guideWords, questionList } from './wording';

export const PeopleTabs = () => {
  const { t } = useTranslation('guide');
  const { family, isIn, send } = useFamily();
  const open = useOpenTool();
  return (
    <fieldset className="people" aria-label={t('people.heading')}>
      {peopleIn(t, family).map((name, person) => (
        <button
          key={name}
          type="button"
          className="bar-button"
          data-person={person}
          aria-pressed={isIn('asking') && person === family.present}
          onClick={() => send({ type: 'person.turnTo', person })}
        >
          {name}
        </button>
      ))}
      {family.people.length < maxPeople ? (
        <button type="button" className="bar-button" data-tool="newPerson" onClick={() => open('newPerson')}>
          + {t('people.another')}
        </button>
      ) : (
        <small>{t('people.full')}</small>
      )}
    </fieldset>
  );
};

const relations = [
  ['child', 'addChild'],
  ['partner', 'addPartner'],
  ['parent', 'addParent'],
  ['other', 'addOther'],
] as const;

/** Asks only for the relation, and names the answers that are shared by the family and so not asked again. */
export const NewPerson = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(guideWords);
  const tag = useTag();
  const { family, send } = useFamily();
  const kept = questionIds.filter((id) => questions[id].about === 'family' && id in family.shared);
  return (
    <Dialog heading={t('people.another')} onClose={onClose}>
      <p className="hint">{t('people.whoLead')}</p>
      <h3>{t('people.who')}</h3>
      <NumberedList
        label={t('people.who')}
        items={relations.map(([relation, words], position) => ({
          id: relation,
          number: position + 1,
          words: t(`people.${words}`),
        }))}
        onPick={(id) => {
          const [relation = 'other'] = relations.find(([each]) => each === id) ?? [];
          onClose();
          send({ type: 'person.add', relation });
        }}
      />
      {kept.length > 0 && <p>{t('people.kept', { list: questionList(t, tag, kept) })}</p>}
    </Dialog>
  );
};
