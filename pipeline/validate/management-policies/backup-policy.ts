import type { JsonObject } from '../../model/index.js';
import { cronFault } from '../../schedules/index.js';
import { isObject } from '../documents/is-object.js';
import { below } from '../documents/language-documents.js';
import {
  boolean,
  choice,
  group,
  list,
  type ManagementFault,
  named,
  number,
  openChoice,
  regions,
  text,
  type ValueFault,
} from './shape.js';

const lifecycle = group(
  {
    move_to_cold_storage_after_days: number(0),
    delete_after_days: number(1),
    opt_in_to_archive_for_supported_resources: boolean,
  },
  { check: coldEnough },
);
const tags = named(group({ tag_key: text(), tag_value: text() }));

const rule = group(
  {
    schedule_expression: text(schedule),
    target_backup_vault_name: text(vaultName),
    target_logically_air_gapped_backup_vault_arn: text(arn),
    start_backup_window_minutes: number(0),
    complete_backup_window_minutes: number(0),
    enable_continuous_backup: boolean,
    lifecycle,
    copy_actions: named(group({ target_backup_vault_arn: text(arn), lifecycle })),
    recovery_point_tags: tags,
    index_actions: group({ resource_types: list(openChoice('EBS', 'S3')) }),
    scan_actions: named(group({ scan_mode: openChoice('INCREMENTAL_SCAN', 'FULL_SCAN') })),
  },
  { check: longEnough },
);

const condition = named(group({ condition_key: text(), condition_value: text() }));
const conditions = group({
  string_equals: condition,
  string_not_equals: condition,
  string_like: condition,
  string_not_like: condition,
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_backup_syntax.html */
export const backupPolicy = group({
  plans: named(
    group({
      rules: named(rule),
      regions: regions(),
      selections: group({
        tags: named(group({ iam_role_arn: text(arn), tag_key: text(), tag_value: list(text()), conditions })),
        resources: named(
          group({
            iam_role_arn: text(arn),
            resource_types: list(text()),
            not_resource_types: list(text()),
            conditions,
          }),
        ),
      }),
      advanced_backup_settings: group({
        ec2: group({ windows_vss: choice('enabled', 'disabled') }),
        s3: group({ backup_acls: choice('enabled', 'disabled'), backup_object_tags: choice('enabled', 'disabled') }),
      }),
      backup_plan_tags: tags,
      scan_settings: named(
        group({ resource_types: list(openChoice('EBS', 'EC2', 'S3', 'ALL')), scanner_role_arn: text(arn) }),
      ),
    }),
  ),
});

function schedule(expression: string): ValueFault | null {
  const fault = cronFault(expression);
  return fault && { about: 'schedule', ...fault };
}

function arn(value: string): ValueFault | null {
  if (value.startsWith('arn:')) return null;
  return {
    message: `"${value}" is not an ARN.`,
    help: 'Write it with $account, as in arn:aws:iam::$account:role/NAME.',
  };
}

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html */
function vaultName(value: string): ValueFault | null {
  if (/^[A-Za-z0-9_-]{2,50}$/.test(value)) return null;
  const message = `"${value}" cannot be the name of a backup vault.`;
  return { severity: 'warning', message, help: 'Use 2 to 50 letters, digits, "-" and "_".' };
}

function assigned(value: JsonObject, name: string): number | null {
  const setting = value[name];
  const found = isObject(setting) ? setting['@@assign'] : undefined;
  return typeof found === 'number' || (typeof found === 'string' && /^\d+$/.test(found)) ? Number(found) : null;
}

/** AWS Organizations stores it; AWS Backup then refuses the plan of every account. */
function coldEnough(value: JsonObject, pointer: string): ManagementFault[] {
  const [cold, end] = [assigned(value, 'move_to_cold_storage_after_days'), assigned(value, 'delete_after_days')];
  if (cold === null || cold === 0 || end === null || end >= cold + 90) return [];
  const message = `Backups are deleted after ${end} days and moved to cold storage after ${cold}, where they must stay 90.`;
  const help = `Write at least ${cold + 90} for delete_after_days.`;
  const at = below(below(pointer, 'delete_after_days'), '@@assign');
  return [{ about: 'value', severity: 'warning', pointer: at, message, help }];
}

function longEnough(value: JsonObject, pointer: string): ManagementFault[] {
  const start = assigned(value, 'start_backup_window_minutes');
  if (start === null || start >= 60) return [];
  const message = `start_backup_window_minutes is ${start}, and AWS Backup wants at least 60.`;
  const at = below(below(pointer, 'start_backup_window_minutes'), '@@assign');
  return [{ about: 'value', severity: 'warning', pointer: at, message, help: 'Write 60 or more, or leave it out.' }];
}
