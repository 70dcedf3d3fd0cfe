import { type Diagnostic, positionAt } from '../diagnostics/index.js';
import type { ConfigReader } from './config-reader.js';

/** Says once for each replacement whose value only the live organization knows where it is used. */
export function unknownValues({ unknown }: ConfigReader): Diagnostic[] {
  const uses = new Map<string, ConfigReader['unknown']>();
  for (const one of unknown) {
    const before = uses.get(one.use.name);
    if (before) before.push(one);
    else uses.set(one.use.name, [one]);
  }
  return [...uses].map(([name, places]): Diagnostic => {
    const [first, ...others] = places.map(({ file, use }) => positionAt(file, use.at));
    return {
      code: 'replacement-unknown',
      severity: 'info',
      ...explanation(name),
      ...first!,
      related: others.map((position) => ({ ...position, message: `{{ ${name} }} is used here too` })),
    };
  });
}

function explanation(name: string): { message: string; help: string } {
  const account = /^account (.*)$/.exec(name)?.[1];
  if (account !== undefined) {
    return {
      message: `The id of the account "${account}" is not in accountIds, so only the live organization knows {{ ${name} }}.`,
      help: 'What depends on it is not checked. Add its e-mail and id under accountIds in accounts-config.yaml.',
    };
  }
  return {
    message: `{{ ${name} }} is an SSM parameter, whose value only the live organization knows.`,
    help: `What depends on it is not checked. To have it checked, declare ${name} with type: String and value: in replacements-config.yaml.`,
  };
}
