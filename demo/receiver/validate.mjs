// What a receipt must look like: the schema that is shipped with the gate.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const path = new URL('../../src/contract/receipt.schema.json', import.meta.url);
const isReceipt = new Ajv({ verbose: false }).compile(JSON.parse(readFileSync(path, 'utf8')));

/** One line that names what is wrong and where, or nothing. */
export function faultIn(body) {
  if (isReceipt(body)) return undefined;
  const [{ instancePath, message, params }] = isReceipt.errors;
  const more = params.additionalProperty ? `: ${params.additionalProperty}` : '';
  return `receipt${instancePath.replaceAll('/', '.')} ${message}${more}`.slice(0, 300);
}
