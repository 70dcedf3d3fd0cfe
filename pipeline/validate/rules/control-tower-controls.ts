import type { EnabledControl } from '../../model/config-files.generated.js';
import { controlArn } from '../../model/index.js';
import { declared, type RuleContext } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import { hasPlaceholder } from '../names/placeholder.js';
import { partitionOf } from '../names/regions.js';
import type { Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';

const list = '/controlTower/enabledControls';
/** Resources that one stack holds; as for the stacks of the organization. */
const mostControls = 450;

/** https://docs.aws.amazon.com/controltower/latest/controlreference/control-identifiers.html */
export const controlTowerControls: Rule = {
  code: 'control-tower-controls',
  summary: 'Controls are enabled where AWS Control Tower has a landing zone, each once, by identifiers that it takes.',
  check(context, report) {
    const file = context.files['global-config'];
    const controls = declared<EnabledControl>(file?.controlTower?.enabledControls, list);
    const at = (pointer: string, what?: 'key') => context.at('global-config', pointer, what);
    if (controls.length > 0 && file?.controlTower?.enable !== true) {
      report({
        at: at(list, 'key'),
        message: 'Controls are to be enabled, and by this config there is no landing zone of AWS Control Tower.',
        help: 'Write enable: true under controlTower where the organization has one, or remove the controls.',
      });
    }
    for (const { value, pointer } of controls) {
      const fault = faultOf(context, value.control);
      if (fault) report({ at: at(`${pointer}/control`), ...fault });
      const root = value.organizationalUnits?.indexOf('Root') ?? -1;
      if (root >= 0) {
        const message = 'A control cannot be enabled on the root.';
        const help = 'Name the organizational units that are registered with AWS Control Tower.';
        report({ at: at(`${pointer}/organizationalUnits/${root}`), message, help });
      }
    }
    const pairs = controls.flatMap(({ value, pointer }) =>
      (value.organizationalUnits ?? []).map((unit, index) => ({
        key: value.control === undefined || unit === undefined ? undefined : `${arnOf(context, value)} on ${unit}`,
        at: () => at(`${pointer}/organizationalUnits/${index}`),
      })),
    );
    reportDuplicates(pairs, report, (pair) => ({
      message: `The control ${pair} is enabled twice.`,
      help: 'Remove one.',
      other: 'the first',
    }));
    if (pairs.length <= mostControls) return;
    const message = `${pairs.length} controls on organizational units are more than a stack holds (${mostControls}).`;
    report({ at: at(list, 'key'), message, help: 'Enable them higher in the tree, or some of them by other means.' });
  },
};

function arnOf(context: RuleContext, { control }: DeepPartial<EnabledControl>): string {
  const home = context.files['global-config']?.homeRegion ?? '';
  return controlArn(control ?? '', partitionOf(home), home);
}

const howToFind = 'aws controlcatalog list-controls shows them; so does the Controls Reference Guide.';

function faultOf(context: RuleContext, control: string | undefined): { message: string; help: string } | null {
  if (control === undefined || hasPlaceholder(control)) return null;
  const name = control.slice(control.lastIndexOf('/') + 1);
  if (/^(AWS-GR_)?REGION_DENY$/.test(name)) {
    const message = 'The Region deny control cannot be enabled like others: it belongs to the landing zone.';
    return { message, help: 'Set it up with the landing zone, or deny Regions with a service control policy.' };
  }
  if (!control.startsWith('arn:')) {
    if (name.startsWith('AWS-GR_') || /^[a-z0-9]{10,40}$/.test(name)) return null;
    const message = `"${name}" is not an identifier that AWS Control Tower takes.`;
    return { message, help: `Write its ARN, its id in the control catalog, or a name as in AWS-GR_…: ${howToFind}` };
  }
  const [arn, partition, service, region, ...rest] = control.split(':');
  const home = context.files['global-config']?.homeRegion;
  if (home === undefined || hasPlaceholder(home)) return null;
  if (partition !== partitionOf(home)) {
    return { message: `The control is of the partition ${partition}.`, help: `Write arn:${partitionOf(home)}:….` };
  }
  if (service !== 'controltower' || region === home) return null;
  const message = `The control is one of ${region || 'no Region'}, and the landing zone is in the home Region ${home}.`;
  return { message, help: `Write ${[arn, partition, service, home, ...rest].join(':')}.` };
}
