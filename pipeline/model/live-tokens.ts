/**
 * Names of the tokens that only the live organization answers: `ORG_ID`, and `…_ACCOUNT_ID` for each account. Whoever
 * looks for them takes this pattern: where two readers disagree, a token is deployed as it is written, and a policy
 * matches nothing. It has no anchors and no groups that count.
 */
export const liveTokenPattern = '(?:ORG_ID|[A-Z0-9_]+_ACCOUNT_ID)';

/** The token that stands for an account's id in documents: `Log Archive` → `LOG_ARCHIVE_ACCOUNT_ID`. */
export function accountIdToken(accountName: string): string {
  return `${accountName.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}_ACCOUNT_ID`;
}
