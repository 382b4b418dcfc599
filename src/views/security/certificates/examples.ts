import type { CertificateFields } from "./fields.js";

/** A request to begin with. */
export interface CertificateExample {
  readonly id: string;
  readonly title: string;
  readonly fields: CertificateFields;
}

/** The first is what the page is built with. The hosts are made up: `.example` belongs to nobody (RFC 2606). */
export const certificateExamples: readonly [CertificateExample, ...CertificateExample[]] = [
  {
    id: "own",
    title: "A few hosts, keys of their own",
    fields: {
      jobManagers: "jobmanager.example",
      taskManagers: "worker-1.example\nworker-2.example\nworker-3.example",
      validity: "365",
      directory: "/etc/flink/tls",
      authority: "own",
      tool: "keytool",
      clients: "certificate",
    },
  },
  {
    id: "company",
    title: "High availability, company authority",
    fields: {
      jobManagers: "flink-a.corp.example\nflink-b.corp.example\n10.20.0.4",
      taskManagers: "10.20.0.11\n10.20.0.12",
      validity: "397",
      directory: "/opt/flink/conf/tls",
      authority: "company",
      tool: "openssl",
      clients: "certificate",
    },
  },
  {
    id: "machine",
    title: "One machine, no client certificates",
    fields: {
      jobManagers: "localhost\n127.0.0.1\n::1",
      taskManagers: "localhost",
      validity: "30",
      directory: "/tmp/flink's stores",
      authority: "own",
      tool: "openssl",
      clients: "anyone",
    },
  },
];
