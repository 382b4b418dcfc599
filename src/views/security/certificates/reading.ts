import { readDays, readDirectory, readHosts, type FieldReading } from "../../../model/security/certificates/fields.js";
import type { CertificateRequest } from "../../../model/security/certificates/request.js";
import { textFields, type CertificateFields, type TextField } from "./fields.js";

/** What is wrong with the fields; empty where nothing is. */
export type FieldProblems = Readonly<Record<TextField, string>>;

/** The request of the fields, null unless all can be read, and what is wrong with each. */
export interface RequestReading {
  readonly request: CertificateRequest | null;
  readonly problems: FieldProblems;
}

const readers = { jobManagers: readHosts, taskManagers: readHosts, validity: readDays, directory: readDirectory };

/** Reads what somebody typed. @param fields any texts; a choice that there is not counts as the first */
export function readRequest(fields: CertificateFields): RequestReading {
  const read = {
    jobManagers: readers.jobManagers(fields.jobManagers),
    taskManagers: readers.taskManagers(fields.taskManagers),
    validity: readers.validity(fields.validity),
    directory: readers.directory(fields.directory),
  };
  const problems = Object.fromEntries(textFields.map((name) => [name, problemOf(read[name])])) as FieldProblems;
  const { jobManagers, taskManagers, validity, directory } = read;
  if ("problem" in jobManagers || "problem" in taskManagers || "problem" in validity || "problem" in directory) {
    return { request: null, problems };
  }
  const request: CertificateRequest = {
    jobManagers: jobManagers.value,
    taskManagers: taskManagers.value,
    validityDays: validity.value,
    directory: directory.value,
    authority: fields.authority === "company" ? "company" : "own",
    tool: fields.tool === "openssl" ? "openssl" : "keytool",
    hasClientCertificates: fields.clients !== "anyone",
  };
  return { request, problems };
}

const problemOf = (reading: FieldReading<unknown>): string => ("problem" in reading ? reading.problem : "");
