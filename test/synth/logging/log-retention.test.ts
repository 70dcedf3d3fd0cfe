import { execFileSync } from 'node:child_process';
import { trailYaml } from '../../fixtures/logging-yaml.js';
import { itWith } from '../../only-where.js';
import { assembly, resourcesOf } from './templates.js';

const { Role, Document, Association } = resourcesOf(assembly(trailYaml), 'charter-log-retention');
const { mainSteps } = Document!.Properties['Content'] as unknown as { mainSteps: { inputs: Record<string, string> }[] };

describe('the retention of log groups', () => {
  it('is set each day, by a role of its own', () => {
    expect(Association?.Properties).toMatchObject({
      Name: Document?.Properties['Name'],
      ScheduleExpression: 'rate(1 day)',
      Parameters: { AutomationAssumeRole: ['<Role.Arn>'], RetentionInDays: ['365'] },
    });
    expect(JSON.stringify(Role?.Properties['Policies'])).toContain('logs:PutRetentionPolicy');
    expect(Document?.Properties['UpdateMethod']).toBe('NewVersion');
  });

  // The very script of the document, with boto3, on moto's CloudWatch Logs.
  itWith('moto_server', 'boto3')('is set where there is none, and left alone where there is one', () => {
    const { Script, Handler } = mainSteps[0]!.inputs;
    const program = `${Script}
import json
from moto import mock_aws

with mock_aws():
    logs = boto3.client('logs', region_name='eu-central-1')
    for name in [f'/group/{n:02}' for n in range(60)]:
        logs.create_log_group(logGroupName=name)
    logs.put_retention_policy(logGroupName='/group/07', retentionInDays=7)
    boto3.setup_default_session(region_name='eu-central-1')
    first = ${Handler}({'days': '365'}, None)
    again = ${Handler}({'days': '365'}, None)
    found = [g for page in logs.get_paginator('describe_log_groups').paginate() for g in page['logGroups']]
    print(json.dumps([first, again, {g['logGroupName']: g.get('retentionInDays') for g in found}]))
`;
    const env = { ...process.env, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    const [first, again, days] = JSON.parse(execFileSync('python3', ['-c', program], { env, encoding: 'utf8' }));
    expect([first, again]).toEqual([{ changed: 59 }, { changed: 0 }]);
    expect(days['/group/07']).toBe(7);
    expect(Object.values(days).filter((one) => one === 365)).toHaveLength(59);
  });
});
