import { isOrganizationStack } from '../model/index.js';

/** Stacks of the organization have one place; the same name may stand for others in several Regions: `eu-west-1/charter-trail`. */
export function placeName({ name, region }: { name: string; region: string }): string {
  return isOrganizationStack(name) ? name : `${region}/${name}`;
}
