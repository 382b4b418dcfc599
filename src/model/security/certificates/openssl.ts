import type { Host } from "./host.js";
import { CA_PASSWORD, type Pair } from "./pair.js";
import { command, shell } from "./shell.js";
import { KEY_BITS, type Tool } from "./tool.js";

const names = (hosts: readonly Host[]): string =>
  hosts.map(({ kind, text }) => `${kind.toUpperCase()}:${text}`).join(",");

const extensions = ({ hosts }: Pair): readonly string[] =>
  hosts.length > 0 ? [shell`-addext ${`subjectAltName=${names(hosts)}`}`] : [];

/** A key without a password, and what is asked for it. */
const generate = ({ file, commonName }: Pair, ...more: readonly string[]): string =>
  command(
    shell`openssl req -newkey ${`rsa:${KEY_BITS}`} -nodes -keyout ${`${file}-key.pem`} -subj ${`/CN=${commonName}`}`,
    ...more,
  );

/** Puts key and certificates into a store. */
const pack = ({ file, password }: Pair, ...more: readonly string[]): string =>
  command(
    shell`openssl pkcs12 -export -name ${file} -inkey ${`${file}-key.pem`} -in ${`${file}.pem`}`,
    ...more,
    shell`-out ${`${file}.p12`} -passout ${`env:${password}`}`,
  );

/** OpenSSL 1.1.1 or newer (manual pages openssl-req, openssl-x509, openssl-pkcs12). */
export const openssl: Tool = {
  selfSigned: (pair) => [
    generate(pair, shell`-x509 -days ${pair.validityDays} -out ${`${pair.file}.pem`}`, ...extensions(pair)),
    pack(pair),
  ],
  authority: (validityDays) => [
    command(
      shell`openssl req -x509 -newkey ${`rsa:${KEY_BITS}`} -passout ${`env:${CA_PASSWORD}`} -keyout ca-key.pem`,
      shell`-subj /CN=flink-ca -days ${validityDays} -addext keyUsage=critical,keyCertSign,cRLSign -out ca.pem`,
    ),
  ],
  request: (pair) => [generate(pair, shell`-out ${`${pair.file}.csr`}`, ...extensions(pair))],
  sign: (pair) => [
    extensionFile(pair),
    command(
      shell`openssl x509 -req -in ${`${pair.file}.csr`} -CA ca.pem -CAkey ca-key.pem -passin ${`env:${CA_PASSWORD}`}`,
      shell`-CAcreateserial -days ${pair.validityDays} -extfile ${`${pair.file}.ext`} -out ${`${pair.file}.pem`}`,
    ),
  ],
  join: (pair) => [pack(pair, shell`-certfile ca.pem`)],
  forCurl: () => [],
};

/** What `openssl x509` should put into the certificate, since before version 3.0 it takes nothing over from a request. */
function extensionFile({ file, hosts }: Pair): string {
  const alternatives = hosts.length > 0 ? [shell`${`subjectAltName=${names(hosts)}`}`] : [];
  return [
    command(shell`printf '%s\n' extendedKeyUsage=serverAuth,clientAuth`, ...alternatives),
    shell`> ${`${file}.ext`}`,
  ].join(" ");
}
