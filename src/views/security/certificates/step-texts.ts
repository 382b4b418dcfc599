import type { Step } from "../../../model/security/certificates/recipe.js";
import type { CertificateRequest } from "../../../model/security/certificates/request.js";

interface StepText {
  readonly title: string;
  readonly says: (request: CertificateRequest) => string;
}

const both = "It is valid for every JobManager and TaskManager.";

/** What is said of each step. */
export const stepTexts: Readonly<Record<Step["id"], StepText>> = {
  begin: {
    title: "Directory and passwords",
    says: () =>
      "Use bash, on one machine that you trust. A password that its variable already has is kept, the others are made at random: note them. They stand in no command.",
  },
  internal: {
    title: "The processes among themselves",
    says: () =>
      `One key for all of them, in a store that is keystore and truststore at once: who has this file belongs to the cluster. ${both}`,
  },
  rest: {
    title: "An authority, and the certificate of REST",
    says: () =>
      "The authority signs for this cluster alone. Keep its key elsewhere afterwards; no process of Flink needs it.",
  },
  request: {
    title: "Requests for the authority of the company",
    says: ({ hasClientCertificates }) =>
      `Send the files that end in .csr. Put what comes back beside them, as internal.pem, rest.pem${hasClientCertificates ? " and client.pem" : ""}, and the certificate of the authority as ca.pem. The names of hosts have to be in them still, and internal.pem has to be good for servers and for clients.`,
  },
  join: {
    title: "Stores with what came back",
    says: () =>
      "A truststore with the authority of the company would let in all that it ever signed. That is why the fingerprint of the one certificate meant is pinned.",
  },
  client: {
    title: "What a client of REST gets",
    says: ({ hasClientCertificates }) =>
      hasClientCertificates
        ? "A certificate that REST asks for. Who has it may do everything there; there are no roles."
        : "Clients only learn whom to trust. REST lets in everybody who reaches it.",
  },
};
