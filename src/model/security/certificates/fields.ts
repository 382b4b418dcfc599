import { readHost, type Host } from "./host.js";

/** What could be read of a field, or a sentence that says what is wrong. */
export type FieldReading<T> = { readonly value: T } | { readonly problem: string };

/** So many hosts fit into one certificate here: assumed, since a certificate goes over the wire with each connection. */
export const MOST_HOSTS = 200;

/** The longest validity, in days: assumed, ten years. */
export const LONGEST_VALIDITY = 3650;

/** Hosts, separated by spaces, commas or line breaks. Named twice, a host is taken once. @param text any text */
export function readHosts(text: string): FieldReading<readonly Host[]> {
  const names = [...new Set(text.split(/[\s,;]+/).filter((name) => name !== ""))];
  if (names.length === 0) return { problem: "Name at least one host." };
  if (names.length > MOST_HOSTS) {
    return { problem: `These are ${names.length} hosts. One certificate takes ${MOST_HOSTS} here.` };
  }
  const hosts: Host[] = [];
  for (const name of names) {
    const host = readHost(name);
    if ("problem" in host) return host;
    hosts.push(host);
  }
  return { value: hosts };
}

/** Days, as a whole number. @param text any text */
export function readDays(text: string): FieldReading<number> {
  const days = /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0;
  if (days >= 1 && days <= LONGEST_VALIDITY) return { value: days };
  return { problem: `The validity is a whole number of days, from 1 to ${LONGEST_VALIDITY}.` };
}

/** What neither a file of configuration nor a shell takes as it stands, in some version of Flink. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}$#"`\\]|: | $|:$/u;

/** The directory of the stores. A slash at its end is left out. @param text any text */
export function readDirectory(text: string): FieldReading<string> {
  const directory = text.length > 1 ? text.replace(/\/+$/, "") : text;
  if (!/^\/[^/]/.test(directory))
    return { problem: "The directory is an absolute path below /, such as /etc/flink/tls." };
  if (!REFUSED.test(directory)) return { value: directory };
  return {
    problem:
      'A path with a $, a #, a ", a `, a \\, a colon before a space, or a sign that is not seen, would be misread by Flink or a shell.',
  };
}
