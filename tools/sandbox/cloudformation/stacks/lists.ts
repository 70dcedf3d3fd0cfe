import type { Template } from '../template/template.js';

/** Parameters as answers list them; what is NoEcho is masked. */
export function parameterList(parameters: Record<string, string>, template: Template | null) {
  return Object.entries(parameters).map(([ParameterKey, value]) => ({
    ParameterKey,
    ParameterValue: template?.Parameters[ParameterKey]?.NoEcho ? '****' : value,
  }));
}

export function tagList(tags: Record<string, string>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
