import { type LanguageTag, languageOf } from '../../locales/languages';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { here, programPath } from './addresses';
import { Both } from './InEnglish';
import { newestCheck, papersFor, type TakenList } from './list';
import { QrCode } from './QrCode';
import { SheetProgram } from './SheetProgram';

/**
 * What is printed: programs, places and papers, in the person's language and beside it in English. It knows
 * no answer and no verdict, so none can stand on it.
 */
export const Sheet = ({ list }: { list: TakenList }) => {
  const tag = useTag();
  const papers = papersFor(list);
  return (
    <article className="sheet" data-columns={tag === 'en' ? 1 : 2}>
      <header className="both">
        <Both>
          <SheetHead reader={tag} />
        </Both>
      </header>
      {list.map((taken) => (
        <section key={taken.program} className="both row" data-program={taken.program}>
          <Both>
            <SheetProgram taken={taken} />
          </Both>
          <PageCode program={taken.program} />
        </section>
      ))}
      {papers.length > 0 && (
        <section className="both row papers">
          <Both>
            <Papers list={list} />
          </Both>
        </section>
      )}
      <footer className="both">
        <Both>
          <SheetFoot list={list} />
        </Both>
      </footer>
    </article>
  );
};

const SheetHead = ({ reader }: { reader: LanguageTag }) => {
  const { t } = useTranslation('handoff');
  const tag = useTag();
  const { name, englishName } = languageOf(reader);
  return (
    <>
      <h2>{t('sheet.heading')}</h2>
      {reader !== 'en' && (
        <>
          {tag === 'en' && <p className="show">{t('sheet.showThis')}:</p>}
          <p className="interpreter">
            {t('sheet.interpreter', { language: tag === 'en' ? englishName : name })}
          </p>
        </>
      )}
    </>
  );
};

const PageCode = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const tag = useTag();
  const need = needOf(programOf(program));
  const title = t(`programs.${program}.title`, { ns: 'programs' });
  return (
    <figure className={`page-code need-${need}`}>
      <Icon name={need} className="picture" />
      <QrCode text={here(programPath(tag, program))} label={t('sheet.qr', { title })} />
      <figcaption>{t('sheet.scan')}</figcaption>
    </figure>
  );
};

const Papers = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  return (
    <>
      <h3>{t('sheet.papers')}</h3>
      <ul className="checklist">
        {papersFor(list).map((paper) => {
          const what = t(`bring.${paper}.ifNot`, { ns: 'programs' });
          return (
            <li key={paper}>
              {t(`bring.${paper}.item`, { ns: 'programs' })}
              {what && <small>{t('sheet.ifNot', { what })}</small>}
            </li>
          );
        })}
      </ul>
    </>
  );
};

const SheetFoot = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  const date = newestCheck(list);
  return (
    <>
      <p>{t('sheet.more')}</p>
      <p>{t('frame.notario', { ns: 'visit' })}</p>
      <p>{t('frame.disclaimer', { ns: 'visit' })}</p>
      {date && <p>{t('frame.facts', { date: formatDate(date, tag), ns: 'visit' })}</p>}
    </>
  );
};
