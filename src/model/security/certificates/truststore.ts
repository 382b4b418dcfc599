import { command, shell } from "./shell.js";

/**
 * Makes a truststore with the certificate of the authority, ca.pem. With keytool, since Java trusts no certificate of a
 * store that `openssl pkcs12` of before version 3.2 made.
 */
export function truststore(file: string, password: string): string {
  return command(
    shell`keytool -importcert -noprompt -alias ca -file ca.pem`,
    shell`-keystore ${file} -storetype PKCS12`,
    shell`-storepass:env ${password}`,
  );
}

/** Puts the SHA-1 fingerprint of a certificate into an environment variable. */
export function fingerprint(variable: string, file: string): string {
  return `export ${variable}="$(${shell`openssl x509 -in ${file} -noout -fingerprint -sha1`} | cut -d = -f 2)"`;
}
