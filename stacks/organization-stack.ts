import { CfnOrganizationalUnit, CfnPolicy, CfnResourcePolicy } from 'aws-cdk-lib/aws-organizations';
import { CfnDeletionPolicy, type CfnResource, Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  type DocumentConfig,
  type Json,
  type JsonObject,
  liveTokenPattern,
  type OrganizationalUnitConfig,
  type OrganizationObject,
  organizationStackDescription,
  type PolicyConfig,
} from '../pipeline/model/index.js';
import { CharterStack } from './charter-stack.js';
import { organizationalUnitLogicalId, parameterName, policyLogicalId, resourcePolicyLogicalId } from './logical-ids.js';

/** What one organization stack holds. */
export interface OrganizationStackProps {
  /** Parents before children. */
  organizationalUnits: OrganizationalUnitConfig[];
  policies: PolicyConfig[];
  resourcePolicy: DocumentConfig | null;
}

/**
 * OUs, and the policies attached to them, in one stack so that targets are references. It lives in the management
 * account; Organizations types can live nowhere else. The root, accounts and OUs of another part are parameters.
 */
export class OrganizationStack extends CharterStack {
  /** Logical id → the object it describes. */
  readonly objects: Record<string, OrganizationObject> = {};
  readonly #units = new Map<string, CfnOrganizationalUnit>();

  constructor(scope: Construct, name: string, props: OrganizationStackProps) {
    super(scope, name, organizationStackDescription);
    for (const unit of props.organizationalUnits) this.#addOrganizationalUnit(unit.path);
    for (const policy of props.policies) this.#addPolicy(policy);
    if (props.resourcePolicy) this.#addResourcePolicy(props.resourcePolicy);
  }

  #addOrganizationalUnit(path: string): void {
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? 'Root' : path.slice(0, slash);
    const id = organizationalUnitLogicalId(path);
    const unit = new CfnOrganizationalUnit(this, id, { name: path.slice(slash + 1), parentId: this.#unitId(parent) });
    this.#units.set(path, unit);
    this.#keep(unit, id, { kind: 'ou', path });
  }

  #addPolicy(policy: PolicyConfig): void {
    const id = policyLogicalId(policy.type, policy.name);
    const targetIds = [
      ...policy.targets.organizationalUnits.map((path) => this.#unitId(path)),
      ...policy.targets.accounts.map((name) => this.parameter(`\${account:${name}}`)),
    ];
    const resource = new CfnPolicy(this, id, {
      name: policy.name,
      type: policy.type,
      ...(policy.description ? { description: policy.description } : {}),
      // An object, not a string: CloudFormation detects drift in the content of object form only.
      content: this.#content(policy.document),
      targetIds,
    });
    if (policy.strategy === 'allow-list') resource.addMetadata('Charter', { strategy: 'allow-list' });
    this.#keep(resource, id, { kind: 'policy', type: policy.type, name: policy.name });
  }

  #addResourcePolicy(policy: DocumentConfig): void {
    const resource = new CfnResourcePolicy(this, resourcePolicyLogicalId, { content: this.#content(policy.document) });
    this.#keep(resource, resourcePolicyLogicalId, { kind: 'resourcePolicy' });
  }

  /** Nothing is lost by accident: leaving the template never deletes, and a failed creation leaves no orphan. */
  #keep(resource: CfnResource, logicalId: string, object: OrganizationObject): void {
    resource.overrideLogicalId(logicalId);
    resource.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE;
    resource.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
    this.objects[logicalId] = object;
  }

  #unitId(path: string): string {
    if (path === 'Root') return this.parameter('${root}');
    return this.#units.get(path)?.ref ?? this.parameter(`\${ou:${path}}`);
  }

  /** The document, with the tokens that only the live organization can answer turned into parameters. */
  #content(document: JsonObject): Json {
    const walk = (value: Json): Json => {
      if (typeof value === 'string') return this.#text(value);
      if (Array.isArray(value)) return value.map(walk);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
    };
    return walk(document);
  }

  #text(text: string): Json {
    if (!liveToken.test(text)) return text;
    const escaped = text.replace(/\$\{(?!!)/g, '${!');
    return Fn.sub(
      escaped.replace(escapedLiveToken, (_match, token: string) => {
        const symbol = token === 'ORG_ID' ? '${organization}' : `\${accountId:${token}}`;
        const name = parameterName(symbol);
        this.parameter(symbol);
        return `\${${name}}`;
      }),
    );
  }
}

const liveToken = new RegExp(`\\$\\{${liveTokenPattern}\\}`);
const escapedLiveToken = new RegExp(`\\$\\{!(${liveTokenPattern})\\}`, 'g');
