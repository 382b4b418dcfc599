import { CLIENT_FINGERPRINT, INTERNAL_FINGERPRINT } from "./fingerprints.js";
import { keytool } from "./keytool.js";
import { openssl } from "./openssl.js";
import { CA_PASSWORD, CLIENT_PASSWORD, clientPair, internalPair, restPair, STORE_PASSWORD, type Pair } from "./pair.js";
import type { CertificateRequest } from "./request.js";
import { shell } from "./shell.js";
import type { Tool } from "./tool.js";
import { fingerprint, truststore } from "./truststore.js";

/** What is done in one go, in bash. */
export interface Step {
  readonly id: "begin" | "internal" | "rest" | "request" | "join" | "client";
  readonly lines: readonly string[];
}

const tools: Readonly<Record<CertificateRequest["tool"], Tool>> = { keytool, openssl };

/**
 * The commands that make keys, certificates and stores. Passwords are in environment variables; where one is not set, it
 * is made at random.
 * @returns the steps in their order; with an authority of the company, its part falls between “request” and “join”
 */
export function recipe(request: CertificateRequest): readonly Step[] {
  return [begin(request), ...(request.authority === "own" ? ownSteps(request) : companySteps(request))];
}

const password = (variable: string): string => `export ${variable}="\${${variable}:-$(openssl rand -hex 24)}"`;

function begin({ directory, authority }: CertificateRequest): Step {
  const passwords = [STORE_PASSWORD, CLIENT_PASSWORD, ...(authority === "own" ? [CA_PASSWORD] : [])];
  return {
    id: "begin",
    lines: ["umask 077", shell`mkdir -p ${directory} && cd ${directory}`, ...passwords.map(password)],
  };
}

/** The processes trust their one pair and nothing else; REST and its clients trust an authority that signs only for them. */
function ownSteps(request: CertificateRequest): readonly Step[] {
  const tool = tools[request.tool];
  const signed = (pair: Pair): readonly string[] => [...tool.request(pair), ...tool.sign(pair), ...tool.join(pair)];
  const client = clientPair(request);
  return [
    { id: "internal", lines: tool.selfSigned(internalPair(request)) },
    {
      id: "rest",
      lines: [
        ...tool.authority(request.validityDays),
        ...signed(restPair(request)),
        truststore("rest-truststore.p12", STORE_PASSWORD),
      ],
    },
    clientStep(request.hasClientCertificates ? [...signed(client), ...tool.forCurl(client)] : []),
  ];
}

/** A client has a truststore of its own, so that it need not know the password of the cluster’s. */
const clientStep = (lines: readonly string[]): Step => ({
  id: "client",
  lines: [...lines, truststore("client-truststore.p12", CLIENT_PASSWORD)],
});

/** Any certificate of the company’s would be trusted, so that those meant are pinned by their fingerprints. */
function companySteps(request: CertificateRequest): readonly Step[] {
  const tool = tools[request.tool];
  const [internal, rest, client] = [internalPair(request), restPair(request), clientPair(request)];
  const clients = request.hasClientCertificates ? [client] : [];
  return [
    { id: "request", lines: [internal, rest, ...clients].flatMap((pair) => tool.request(pair)) },
    {
      id: "join",
      lines: [
        ...[internal, rest].flatMap((pair) => tool.join(pair)),
        truststore("internal-truststore.p12", STORE_PASSWORD),
        truststore("rest-truststore.p12", STORE_PASSWORD),
        fingerprint(INTERNAL_FINGERPRINT, "internal.pem"),
      ],
    },
    clientStep(
      clients.flatMap((pair) => [
        ...tool.join(pair),
        ...tool.forCurl(pair),
        fingerprint(CLIENT_FINGERPRINT, "client.pem"),
      ]),
    ),
  ];
}
