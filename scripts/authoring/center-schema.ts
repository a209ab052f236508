/**
 * The JSON Schema of a center's settings, from the same shape that the kiosk checks them with, so that an editor
 * completes and checks the file while it is written. `npm run author -- center-schema` writes it again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { centerShape } from '../../src/kiosk/center';
import { readWords } from '../build/words';

export const centerSchemaFile = join(import.meta.dirname ?? '', '../../public/center.schema.json');

/** Each field is described by the sentence that staff see when it is wrong. */
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
