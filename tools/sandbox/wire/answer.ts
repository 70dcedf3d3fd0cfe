import type { Service, ServiceError } from '../service.js';
import { encodeJson, encodeJsonError } from './aws-json.js';
import { encodeQuery, encodeQueryError } from './aws-query.js';
import { errorStatus, type OperationSchemas } from './schemas.js';
import { escapeXml } from './xml.js';

/** An HTTP answer, ready to be written. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** JSON services spell what concerns the caller differently from Query services. */
const jsonSpelling: Readonly<Record<string, string>> = {
  ExpiredToken: 'ExpiredTokenException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
};

export function successAnswer(
  service: Service,
  operation: string,
  schemas: OperationSchemas,
  output: unknown,
  requestId: string,
): Answer {
  if (service.protocol.kind === 'awsJson') {
    return {
      status: 200,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: encodeJson(schemas.output, output),
    };
  }
  const namespace = service.protocol.kind === 'awsQuery' ? service.protocol.namespace : '';
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: encodeQuery(schemas.output, output, { operation, namespace, requestId }),
  };
}

export function errorAnswer(service: Service, error: ServiceError, requestId: string): Answer {
  const { protocol } = service;
  if (protocol.kind === 'awsJson') {
    const code = jsonSpelling[error.code] ?? error.code;
    // AWS answers 400 to every fault of a JSON 1.1 client, whatever `httpError` the model states.
    const status = error.status !== undefined && error.status >= 500 ? error.status : 400;
    const body = encodeJsonError({ code, message: error.message, fields: error.fields });
    return { status, headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': code }, body };
  }
  const status = error.status ?? errorStatus(service, error.code);
  const headers = { 'content-type': 'text/xml' };
  if (protocol.kind === 'awsQuery') {
    return { status, headers, body: encodeQueryError(error, status, protocol.namespace, requestId) };
  }
  const body =
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${escapeXml(error.code)}</Code>` +
    `<Message>${escapeXml(error.message)}</Message><RequestId>${requestId}</RequestId></Error>`;
  return { status, headers, body };
}
