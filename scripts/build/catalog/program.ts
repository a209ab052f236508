import { z } from 'zod';
import { placeServices } from '../../../src/catalog/city/services';
import type { ConditionId } from '../../../src/catalog/conditions';
import type { ContactId } from '../../../src/catalog/contacts';
import { type LeafletId, leaflets } from '../../../src/catalog/leaflets';
import type { Need } from '../../../src/catalog/needs';
import type { ProviderId } from '../../../src/catalog/providers';
import type { Advice, ConfirmId, LawId, PaperId, Program } from '../../../src/catalog/shape';
import type { SourceId } from '../../../src/catalog/sources';
import type { Catalog } from './check';
import { dateFault, dayUntil, keyOf, once, oneOf, text } from './parts';

/** A schema for exactly the fields of the type. */
type Fields<Shape> = { [Field in keyof Required<Shape>]: z.ZodType<Shape[Field]> };

/** A sentence of advice, as a row of `cautions.ts` is one; a caution has a source and a day. */
export const adviceShape = (
  { sources, conditions, words }: Pick<Catalog, 'sources' | 'conditions' | 'words'>,
  today: string,
) =>
  z
    .strictObject({
      words: keyOf<Advice['words']>(words.programs.advice),
      when: keyOf<ConditionId>(conditions).optional(),
      kind: z.literal('caution', '"caution"').optional(),
      source: keyOf<SourceId>(sources).optional(),
      checkedOn: dayUntil(today).optional(),
    } satisfies Fields<Partial<Extract<Advice, { kind: 'caution' }>>>)
    .superRefine(({ kind, source, checkedOn }, context) => {
      const isDated = source !== undefined && checkedOn !== undefined;
      const message =
        isDated === (kind === 'caution')
          ? isDated && dateFault(checkedOn, [source], sources)
          : 'a source and a day of its own for a caution, and for nothing else';
      if (message) context.addIssue({ code: 'custom', path: ['checkedOn'], message });
    });

/** Schema of a program file and of who provides it; ids are checked against the other rows of the catalog. */
export const programShape = (
  { programs, contacts, providers, sources, questions, conditions, words }: Catalog,
  today: string,
) => {
  const { needs } = questions as { needs: { answers: readonly Need[]; anything: string } };
  const wordsOf = <Id extends string>(group: string) => keyOf<Id>(words.programs[group]);
  const conditionIds = once(keyOf<ConditionId>(conditions));
  const advice = adviceShape({ sources, conditions, words }, today).transform((one) => one as Advice);
  return z
    .strictObject({
      id: text,
      officialName: text,
      kind: oneOf(['judged', 'information']),
      needs: once(oneOf([...needs.answers.filter((need) => need !== needs.anything), 'everyone'])).min(
        1,
        'a need',
      ),
      requires: conditionIds.optional(),
      prefers: conditionIds.optional(),
      confirms: once(wordsOf<ConfirmId>('confirms')).optional(),
      urgentWhen: keyOf<ConditionId>(conditions).optional(),
      advice: z.array(advice).optional(),
      cost: wordsOf<Program['cost']>('cost'),
      papers: wordsOf<Program['papers']>('papers'),
      bring: once(wordsOf<PaperId>('bring')),
      contacts: once(keyOf<ContactId>(contacts)).refine(
        (ids) => ids.some((id) => /"(phone|url)":/.test(JSON.stringify(contacts[id] ?? {}))),
        'at least one contact with a phone or a url',
      ),
      providers: once(keyOf<ProviderId>(providers)),
      leaflet: keyOf<LeafletId>(leaflets).optional(),
      places: once(oneOf(placeServices)),
      instead: once(oneOf(programs.map(({ id }) => id))),
      law: z.array(text),
      laws: z.array(z.strictObject({ cite: text, words: wordsOf<LawId>('laws') })).optional(),
      sources: once(keyOf<SourceId>(sources)).min(1, 'a source'),
      status: z.strictObject({
        state: oneOf(['open', 'unconfirmed', 'paused', 'seasonal', 'ended']),
        since: dayUntil(today),
      }),
      checkedOn: dayUntil(today).nullable(),
    } satisfies Fields<Program & { providers: readonly ProviderId[] }>)
    .superRefine((program, context) => {
      const {
        id,
        kind,
        requires = [],
        prefers = [],
        instead,
        providers: by,
        sources: cited,
        checkedOn,
      } = program;
      const expect = (path: string, holds: boolean, message: string) =>
        holds || context.addIssue({ code: 'custom', path: [path], message });
      const judged = kind === 'judged';
      expect(
        'requires',
        judged === requires.length > 0,
        judged ? 'a requirement to judge by' : 'nothing: it is information',
      );
      expect('prefers', judged || prefers.length === 0, 'nothing: it is information');
      expect(
        'instead',
        judged === instead.length > 0,
        judged ? 'a program to try instead' : 'nothing: it is information',
      );
      expect('providers', !judged || by.length > 0, 'an organization: only information may have none');
      expect('instead', !instead.includes(id), 'other programs than itself');
      const late = dateFault(checkedOn, cited, sources);
      expect('checkedOn', late === undefined, late ?? '');
    });
};
