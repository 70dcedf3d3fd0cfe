import { Failure } from '../diagnostics/index.js';
import {
  type Call,
  callOf,
  droppedCodes,
  errorMessage,
  errorName,
  HtmlAnswer,
  httpStatus,
  isUnsupported,
  NetworkFault,
} from './wire-fault.js';

/**
 * Turns whatever a call to AWS threw into a {@link Failure} that says what happened and what to do about it.
 *
 * @param doing what Charter was about to do, as it stands after "could not": `read the accounts`
 * @returns a failure as it is, and everything else explained
 */
export function explainAwsError(error: unknown, doing: string): Failure {
  if (error instanceof Failure) return error;
  const call = callOf(error);
  const found = causes.find(({ applies }) => applies(error));
  const { why, help } = found ? found.explain(error, call) : unexplained(error, call);
  return new Failure(`Charter could not ${doing}: ${why}`, { help, cause: error });
}

/** Runs what talks to AWS, and throws what it throws explained. */
export async function explained<T>(doing: string, talk: () => Promise<T>): Promise<T> {
  try {
    return await talk();
  } catch (error) {
    throw explainAwsError(error, doing);
  }
}

interface Explanation {
  why: string;
  help: string[];
}

interface Cause {
  applies(error: unknown): boolean;
  explain(error: unknown, call: Call | null): Explanation;
}

const named =
  (...names: string[]) =>
  (error: unknown) =>
    names.includes(errorName(error));
const coded =
  (...codes: string[]) =>
  (error: unknown) =>
    error instanceof NetworkFault && codes.includes(error.code);
const codeOf = (error: unknown) => (error instanceof NetworkFault ? error.code : '');
const addressOf = (error: unknown) => (error instanceof NetworkFault && error.address) || 'the endpoint';

const credentialHelp =
  'Sign in again (`aws sso login`, `aws login`, or new keys in the environment), then run the command again.';
const targetHelp = 'Check --target (or CHARTER_TARGET, AWS_ENDPOINT_URL): `aws`, `sandbox`, or the URL of an endpoint.';

/** The first that applies explains the error: from the network, over the credentials, to the organization itself. */
const causes: readonly Cause[] = [
  {
    applies: isUnsupported,
    explain: (_, call) => ({
      why: `the endpoint does not support ${operationOf(call)}.`,
      help: ['Use an endpoint that does: AWS, or the sandbox (`charter sandbox start`, then --target sandbox).'],
    }),
  },
  {
    applies: (error) => error instanceof HtmlAnswer,
    explain: (error) => ({
      why: `this is not an AWS endpoint: it answered with a web page (HTTP ${httpStatus(error)}).`,
      help: [targetHelp, 'A proxy or a sign-in page of the network answers like this, too.'],
    }),
  },
  {
    applies: coded('ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'),
    explain: (error) => ({
      why: `nothing answers at ${addressOf(error)} (${codeOf(error)}).`,
      help: [targetHelp, 'For the sandbox: `charter sandbox status` says whether it runs.'],
    }),
  },
  {
    applies: coded('ENOTFOUND', 'EAI_AGAIN'),
    explain: (error) => ({
      why: `the name ${addressOf(error)} cannot be resolved (${codeOf(error)}).`,
      help: ['Check the network connection, DNS and HTTPS_PROXY.', targetHelp],
    }),
  },
  {
    applies: coded('TIMEOUT'),
    explain: () => ({
      why: 'the endpoint does not answer in time.',
      help: ['Check the network connection; if the service is slow today, run the command again.', targetHelp],
    }),
  },
  {
    applies: coded(...droppedCodes),
    explain: () => ({
      why: 'the endpoint closes the connection before it answers, again and again.',
      help: ['Check the network connection and the endpoint, then run the command again.', targetHelp],
    }),
  },
  {
    applies: coded(
      'EPROTO',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'CERT_HAS_EXPIRED',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ),
    explain: (error) => ({
      why: `the endpoint cannot be trusted or does not speak TLS (${codeOf(error)}).`,
      help: [
        'Check whether the URL is http:// or https://; NODE_EXTRA_CA_CERTS names the file of a company’s own authority.',
      ],
    }),
  },
  {
    applies: named('CredentialsProviderError'),
    explain: (error) => ({
      why: `no credentials were found (${errorMessage(error)})`,
      help: [
        'Give the credentials of the management account: AWS_PROFILE, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a role.',
      ],
    }),
  },
  {
    applies: named(
      'ExpiredToken',
      'ExpiredTokenException',
      'TokenRefreshRequired',
      'RequestExpired',
      'TokenProviderError',
    ),
    explain: () => ({ why: 'the credentials have expired.', help: [credentialHelp] }),
  },
  {
    applies: named(
      'InvalidClientTokenId',
      'UnrecognizedClientException',
      'InvalidAccessKeyId',
      'SignatureDoesNotMatch',
      'InvalidSignatureException',
      'IncompleteSignature',
      'IncompleteSignatureException',
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'AuthFailure',
      'InvalidToken',
    ),
    explain: (error) => ({
      why: `the credentials are not valid (${errorName(error)}).`,
      help: [
        credentialHelp,
        'If they are right, check the clock of this machine: signatures depend on it.',
        'For China or GovCloud, AWS_REGION has to name a Region of that partition.',
      ],
    }),
  },
  {
    applies: (error) =>
      /^AccessDenied/.test(errorName(error)) || (httpStatus(error) === 403 && /denied/i.test(errorMessage(error))),
    explain: (error, call) => ({
      why: `the action ${deniedAction(error, call)} is not allowed to these credentials.`,
      help: [
        'Use credentials of the management account, and allow the action in their policies.',
        'AWS answered: ' + errorMessage(error),
      ],
    }),
  },
  {
    applies: named('AWSOrganizationsNotInUseException'),
    explain: () => ({
      why: 'the account of these credentials is in no organization.',
      help: [
        'Use the credentials of the management account.',
        'A new organization: `aws organizations create-organization --feature-set ALL`.',
      ],
    }),
  },
  {
    applies: (error) => reasonOf(error) === 'ACCOUNT_NUMBER_LIMIT_EXCEEDED',
    explain: () => ({
      why: 'the organization may not have more accounts.',
      help: ['Ask AWS for a higher quota (Service Quotas, AWS Organizations, in the management account), then go on.'],
    }),
  },
  {
    applies: named('FinalizingOrganizationException'),
    explain: () => ({
      why: 'AWS is still setting the organization up.',
      help: ['It takes up to an hour. Run the command again then; if it takes longer, AWS Support can tell why.'],
    }),
  },
  {
    applies: named('ThrottlingException', 'Throttling', 'TooManyRequestsException', 'RequestLimitExceeded', 'SlowDown'),
    explain: (_, call) => ({
      why: `AWS throttles ${operationOf(call)}, also after many attempts.`,
      help: ['Something else uses up the rate of this account. Run the command again when it is done.'],
    }),
  },
  {
    applies: isNotOfAws,
    explain: (error) => ({
      why: `this does not look like an AWS endpoint: its answer (HTTP ${httpStatus(error) || 'unknown'}) is not one of AWS's.`,
      help: [targetHelp],
    }),
  },
];

/** An answer that the SDK cannot read, or that is not HTTP at all (`HPE_…`). */
function isNotOfAws(error: unknown): boolean {
  return (
    errorName(error) === 'SyntaxError' ||
    /^Unknown(Error)?$/.test(errorName(error)) ||
    /Deserialization error|XML parse error/.test(errorMessage(error)) ||
    codeOf(error).startsWith('HPE_')
  );
}

function unexplained(error: unknown, call: Call | null): Explanation {
  const name = errorName(error);
  const status = httpStatus(error);
  const detail = [name === 'Error' ? '' : name, reasonOf(error), status >= 500 ? `HTTP ${status}` : '']
    .filter(Boolean)
    .join(', ');
  return {
    why: `${errorMessage(error)}${detail ? ` (${detail})` : ''}`,
    help: call ? [`The call was ${call.service}:${call.operation}.`] : [],
  };
}

function operationOf(call: Call | null): string {
  return call ? `${call.service}:${call.operation}` : 'this operation';
}

/** Most services name the action in their message; Organizations does not, but the action has the operation's name. */
function deniedAction(error: unknown, call: Call | null): string {
  const written = /not authorized to perform:? ([\w-]+:\w+)/.exec(errorMessage(error))?.[1];
  return written ?? operationOf(call);
}

/** Organizations gives the reason of a refusal beside its name: `ConstraintViolationException`, `MASTER_…`. */
function reasonOf(error: unknown): string {
  const reason = (error as { Reason?: unknown } | null)?.Reason;
  return typeof reason === 'string' ? reason : '';
}
