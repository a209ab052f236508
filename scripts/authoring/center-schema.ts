/**
 * The JSON Schema of a center's settings, generated from the shape that the kiosk validates with, for completion and
 * checks in editors. `npm run author -- center-schema` writes it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { centerShape } from '../../src/kiosk/center';
import { readWords } from '../build/words';

export const centerSchemaFile = join(import.meta.dirname ?? '', '../../public/center.schema.json');

/** Each field is described by the sentence staff see when it is invalid. */
export const centerSchema = (): string => {
  const words = readWords('en');
  const schema = z.toJSONSchema(centerShape, { target: 'draft-7', io: 'input' });
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const sentence = words.get(`kiosk.staff.needs.${field}`);
    if (sentence && typeof property === 'object') property.description = sentence;
  }
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: words.get('kiosk.staff.settings'), ...rest }, null, 2)}\n`;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(centerSchemaFile, centerSchema());
