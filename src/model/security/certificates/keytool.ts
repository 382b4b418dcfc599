import type { Host } from "./host.js";
import { CA_PASSWORD, type Pair } from "./pair.js";
import { command, shell } from "./shell.js";
import { KEY_BITS, type Tool } from "./tool.js";

const names = (hosts: readonly Host[]): string => hosts.map(({ kind, text }) => `${kind}:${text}`).join(",");

const store = ({ file, password }: Pair): readonly string[] => [
  shell`-keystore ${`${file}.p12`} -storetype PKCS12`,
  shell`-storepass:env ${password}`,
];

const extensions = ({ hosts }: Pair): readonly string[] =>
  hosts.length > 0 ? [shell`-ext ${`SAN=${names(hosts)}`}`] : [];

/** A certificate of a pair, signed by itself at first, with further options. */
const generate = (pair: Pair, ...more: readonly string[]): string =>
  command(
    shell`keytool -genkeypair -alias ${pair.file} -keyalg RSA -keysize ${KEY_BITS}`,
    shell`-validity ${pair.validityDays} -dname ${`CN=${pair.commonName}`}`,
    ...more,
    ...store(pair),
  );

const authorityPair = (validityDays: number): Pair => ({
  file: "ca",
  commonName: "flink-ca",
  hosts: [],
  validityDays,
  password: CA_PASSWORD,
});

/** The tool of the JDK (Java SE 17, keytool). */
export const keytool: Tool = {
  selfSigned: (pair) => [generate(pair, ...extensions(pair))],
  authority: (validityDays) => {
    const ca = authorityPair(validityDays);
    return [
      generate(ca, shell`-ext bc:c=ca:true -ext ku:c=keyCertSign,cRLSign`),
      command(shell`keytool -exportcert -rfc -alias ca -file ca.pem`, ...store(ca)),
    ];
  },
  request: (pair) => [
    generate(pair),
    command(
      shell`keytool -certreq -alias ${pair.file} -file ${`${pair.file}.csr`}`,
      ...extensions(pair),
      ...store(pair),
    ),
  ],
  sign: (pair) => [
    command(
      shell`keytool -gencert -rfc -alias ca -infile ${`${pair.file}.csr`} -outfile ${`${pair.file}.pem`}`,
      shell`-validity ${pair.validityDays} -ext eku=serverAuth,clientAuth`,
      ...extensions(pair),
      ...store(authorityPair(pair.validityDays)),
    ),
  ],
  join: (pair) => [
    command(shell`keytool -importcert -noprompt -alias ca -file ca.pem`, ...store(pair)),
    command(shell`keytool -importcert -noprompt -alias ${pair.file} -file ${`${pair.file}.pem`}`, ...store(pair)),
  ],
  forCurl: ({ file, password }) => [
    shell`openssl pkcs12 -in ${`${file}.p12`} -passin ${`env:${password}`} -nodes -nocerts -out ${`${file}-key.pem`}`,
  ],
};
