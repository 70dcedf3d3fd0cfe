import { didYouMean } from '../../diagnostics/index.js';
import type { Json } from '../../model/index.js';
import { knownRegions } from '../names/regions.js';
import type { ManagementFault, Value } from './shape.js';

/** What is wrong with one value of a setting. What may hold a token of unknown value is not judged. */
export function valueFaults(value: Value, found: Json, name: string, pointer: string): ManagementFault[] {
  if (typeof found === 'string' && found.includes('${')) return [];
  const wrong = (message: string, help: string): ManagementFault[] => [{ about: 'value', pointer, message, help }];
  const shown = JSON.stringify(found);
  switch (value.of) {
    case 'anything':
      return [];
    case 'number': {
      const number = typeof found === 'string' && /^-?\d+$/.test(found) ? Number(found) : found;
      const fits = Number.isInteger(number) && Number(number) >= value.least && Number(number) <= value.most;
      const most = value.most === 2_147_483_647 ? '' : ` to ${value.most}`;
      return fits ? [] : wrong(`"${name}" cannot be ${shown}.`, `Write a whole number from ${value.least}${most}.`);
    }
    case 'boolean':
      return /^(true|false)$/.test(String(found)) ? [] : wrong(`"${name}" cannot be ${shown}.`, 'Write true or false.');
    case 'choice':
      return choiceFaults(value, found, name, pointer);
    case 'region':
      return regionFaults(value.also, found, name, pointer);
    case 'text': {
      if (typeof found !== 'string')
        return wrong(`"${name}" must be text, not ${shown}.`, 'Write it in double quotes.');
      const fault = value.check?.(found);
      return fault ? [{ about: 'value', pointer, ...fault }] : [];
    }
  }
}

function choiceFaults(
  { values, open }: Extract<Value, { of: 'choice' }>,
  found: Json,
  name: string,
  pointer: string,
): ManagementFault[] {
  if (typeof found === 'string' && values.includes(found)) return [];
  const near = typeof found === 'string' ? didYouMean(found, values) : '';
  const severity = open && !near ? 'warning' : 'error';
  const message = `"${name}" cannot be ${JSON.stringify(found)}.`;
  return [{ about: 'value', severity, pointer, message, help: near || `Write one of: ${values.join(', ')}.` }];
}

function regionFaults(also: readonly string[], found: Json, name: string, pointer: string): ManagementFault[] {
  if (typeof found !== 'string') {
    const message = `"${name}" must hold Regions, not ${JSON.stringify(found)}.`;
    return [{ about: 'value', pointer, message, help: 'Write such as "eu-central-1".' }];
  }
  if (knownRegions.has(found) || also.includes(found)) return [];
  const near = didYouMean(found, [...also, ...knownRegions]);
  const help = near || 'Write a Region such as eu-central-1; a new one may stay.';
  return [{ about: 'value', severity: 'warning', pointer, message: `The Region "${found}" is not known.`, help }];
}
