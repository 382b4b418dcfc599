import type { CertificateRequest } from "../../../model/security/certificates/request.js";
import { command, shell } from "../../../model/security/certificates/shell.js";
import type { CertificateBlock } from "./certificates-view.js";

/** Port of REST, unless another is configured (RestOptions). */
const REST_PORT = 8081;

/** The command that asks REST for an overview, as a client. */
export function tryOut({ jobManagers, hasClientCertificates }: CertificateRequest): CertificateBlock {
  const [{ text } = { text: "localhost" }] = jobManagers;
  const host = text.includes(":") ? `[${text}]` : text;
  return {
    id: "try",
    title: "Try it",
    says: hasClientCertificates
      ? "With the certificate REST answers. Without the last option the connection fails."
      : "REST answers over TLS.",
    text: `${command(
      shell`curl -g --cacert ca.pem ${`https://${host}:${REST_PORT}/overview`}`,
      ...(hasClientCertificates ? ["--cert client.pem --key client-key.pem"] : []),
    )}\n`,
  };
}
