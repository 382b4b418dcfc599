import { givenChoice } from "../../quantity.js";
import { cited, type Source } from "../../sources.js";

const offOn = { off: "off", on: "on" } as const;

/** A key that turns TLS on or off, with its default. */
function tlsSwitch<const Id extends string>(
  id: Id,
  {
    title,
    help,
    initial,
    link,
    source,
  }: { title: string; help: string; initial: "off" | "on"; link: string; source: Source },
) {
  return givenChoice({ id, title, help, initial, options: offOn, link, source });
}

export const oldTlsSwitch = tlsSwitch("oldTlsSwitch", {
  title: "Old switch: security.ssl.enabled",
  help: "The master switch of 1.3, and a fallback up to 1.20. Flink 2.x does not read it.",
  initial: "off",
  link: "tls-old",
  source: cited("flink13", "ConfigConstants.DEFAULT_SECURITY_SSL_ENABLED"),
});

export const internalTls = tlsSwitch("internalTls", {
  title: "Inside: security.ssl.internal.enabled",
  help: "TLS, mutual, between the processes of a cluster, since 1.6. Flink 1.3 does not know it.",
  initial: "off",
  link: "tls-internal",
  source: cited("flink23", "SecurityOptions.SSL_INTERNAL_ENABLED, default false"),
});

export const restTls = tlsSwitch("restTls", {
  title: "REST: security.ssl.rest.enabled",
  help: "TLS for the REST endpoint and the web UI, since 1.6. Flink 1.3 does not know it.",
  initial: "off",
  link: "tls-rest",
  source: cited("flink23", "SecurityOptions.SSL_REST_ENABLED, default false"),
});

export const restMutualTls = tlsSwitch("restMutualTls", {
  title: "REST, mutual: security.ssl.rest.authentication-enabled",
  help: "REST asks its clients for a certificate, since 1.7. It counts only with TLS for REST.",
  initial: "off",
  link: "tls-mutual",
  source: cited("flink23", "SecurityOptions.SSL_REST_AUTHENTICATION_ENABLED, default false"),
});

export const rpcTls = tlsSwitch("rpcTls", {
  title: "RPC: pekko.ssl.enabled, in 1.3 akka.ssl.enabled",
  help: "Off takes RPC out of TLS inside the cluster.",
  initial: "on",
  link: "tls-rpc",
  source: cited("flink13", "ConfigConstants.DEFAULT_AKKA_SSL_ENABLED"),
});

export const dataTls = tlsSwitch("dataTls", {
  title: "Records: taskmanager.data.ssl.enabled",
  help: "Off takes the records between TaskManagers out of TLS inside the cluster.",
  initial: "on",
  link: "tls-data",
  source: cited("flink13", "ConfigConstants.DEFAULT_TASK_MANAGER_DATA_SSL_ENABLED"),
});

export const blobTls = tlsSwitch("blobTls", {
  title: "Blobs: blob.service.ssl.enabled",
  help: "Off takes jars and other files from the JobManager out of TLS inside the cluster.",
  initial: "on",
  link: "tls-blob",
  source: cited("flink13", "ConfigConstants.DEFAULT_BLOB_SERVICE_SSL_ENABLED"),
});

export const webTls = tlsSwitch("webTls", {
  title: "Web UI of 1.3: jobmanager.web.ssl.enabled",
  help: "Off takes the web UI of 1.3 out of TLS. Removed in 2.0.",
  initial: "on",
  link: "tls-web",
  source: cited("flink13", "ConfigConstants.DEFAULT_JOB_MANAGER_WEB_SSL_ENABLED"),
});

export const certificateAuthority = givenChoice({
  id: "certificateAuthority",
  title: "Who signs the certificates",
  help: "What the truststore of the cluster accepts: one certificate of its own, or all that the company’s authority has signed.",
  initial: "own",
  options: {
    own: "the cluster itself",
    company: "the company, none pinned",
    pinned: "the company, fingerprint pinned",
  },
  link: "tls-signer",
  source: cited("flink23", "security-ssl.md"),
});

export const tlsInputs = [
  oldTlsSwitch,
  internalTls,
  rpcTls,
  dataTls,
  blobTls,
  webTls,
  restTls,
  restMutualTls,
  certificateAuthority,
] as const;
