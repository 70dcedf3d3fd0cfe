import type { Assembly, JsonObject } from '../../pipeline/model/index.js';

/** What `charter synth` writes: a file for each template, and where each of them goes. */
export interface TemplateFiles {
  /** File name → template. */
  templates: ReadonlyMap<string, JsonObject>;
  /** The content of targets.json, as docs/schema/targets.schema.json has it. */
  targets: JsonObject;
}

/**
 * Names a file for each template of an assembly: `NAME.template.json`. A stack that goes to several Regions has one for
 * each of them, with the Region in its name, because the Region may be in the template.
 */
export function templateFiles({ stacks, governanceStacks, stackSets }: Assembly): TemplateFiles {
  const templates = new Map<string, JsonObject>();
  const times = new Map<string, number>();
  for (const { name } of [...stacks, ...governanceStacks, ...stackSets]) times.set(name, (times.get(name) ?? 0) + 1);
  const file = ({ name, region, template }: { name: string; region: string; template: JsonObject }): string => {
    const fileName = `${(times.get(name) ?? 0) > 1 ? `${name}.${region}` : name}.template.json`;
    templates.set(fileName, template);
    return fileName;
  };
  const inManagement = [
    ...stacks.map((stack) => ({ ...stack, capabilities: [], dependsOn: [] })),
    ...governanceStacks,
  ].map((stack) => {
    const { name, region, parameters, capabilities, dependsOn } = stack;
    return { name, account: 'management', region, template: file(stack), parameters, capabilities, dependsOn };
  });
  const elsewhere = stackSets.map((set) => {
    const { name, title, region, parameters, overrides, capabilities, targets, regions, dependsOn } = set;
    const { autoDeployment, retainStacks, rollout } = set;
    const content = { name, title, region, template: file(set), parameters, overrides, capabilities };
    return { ...content, targets: { ...targets }, regions, autoDeployment, retainStacks, rollout, dependsOn };
  });
  return { templates, targets: { schemaVersion: 1, stacks: inManagement, stackSets: elsewhere } };
}
