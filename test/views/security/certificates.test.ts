import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { certificatesView, type CertificatesView } from "../../../src/views/security/certificates/certificates-view.js";
import { certificateExamples } from "../../../src/views/security/certificates/examples.js";
import type { CertificateFields } from "../../../src/views/security/certificates/fields.js";
import { readRequest } from "../../../src/views/security/certificates/reading.js";
import { shellWords } from "../../support/shell-words.js";

function viewOf(fields: CertificateFields): CertificatesView {
  const { request } = readRequest(fields);
  if (request === null) throw new Error("These fields are not readable.");
  return certificatesView(request);
}

/** The commands of all steps, one an item: a line that ends in a backslash goes on. */
const commandsOf = ({ commands }: CertificatesView): string[] =>
  commands.flatMap(({ text }) => text.trimEnd().split(/(?<!\\)\n/));

const file = ({ files }: CertificatesView, id: string): string => files.find((one) => one.id === id)?.text ?? "";

/** Names of files below the directory of the stores that a configuration names. */
const named = (options: Record<string, unknown>, directory: string): string[] =>
  Object.values(options).flatMap((value) =>
    typeof value === "string" && value.startsWith(`${directory}/`) ? [value.slice(directory.length + 1)] : [],
  );

const choices = fc.record({
  authority: fc.constantFrom("own", "company"),
  tool: fc.constantFrom("keytool", "openssl"),
  clients: fc.constantFrom("certificate", "anyone"),
});

describe.each(certificateExamples)("For the example “$title”", ({ fields }) => {
  const view = viewOf(fields);

  test("the configuration is YAML, and names only stores that the commands make", () => {
    const words = commandsOf(view).flatMap((text) => shellWords(text).words);
    for (const id of ["cluster", "client-options"]) {
      const options = parse(file(view, id)) as Record<string, unknown>;
      expect(Object.keys(options).every((key) => key.startsWith("security.ssl."))).toBe(true);
      const stores = named(options, fields.directory);
      expect(stores.length).toBeGreaterThan(0);
      for (const store of stores) expect(words).toContain(store);
    }
  });

  test("every variable of the configuration is set by a command", () => {
    const set = commandsOf(view).flatMap((text) => /^export (\w+)=/.exec(text)?.[1] ?? []);
    const used = view.files.flatMap(({ text }) => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect(set).toEqual(expect.arrayContaining(used));
  });

  test("the certificate of REST is valid for every JobManager, that of the processes for every host", () => {
    const [internal, rest] = ["internal", "rest"].map((name) =>
      commandsOf(view).filter((text) => /SAN=|subjectAltName/.test(text) && text.includes(name)),
    );
    for (const host of fields.jobManagers.split("\n")) expect(rest?.every((one) => one.includes(host))).toBe(true);
    const hosts = `${fields.jobManagers}\n${fields.taskManagers}`.split("\n");
    for (const host of hosts) expect(internal?.every((one) => one.includes(`:${host}`))).toBe(true);
    expect([internal?.length, rest?.length].every((count) => (count ?? 0) > 0)).toBe(true);
  });

  test("no password stands in a command or a file", () => {
    for (const text of commandsOf(view)) expect(text).not.toMatch(/pass(?:word)?(?:in|out)? (?!env:)/);
    for (const { text } of view.files) {
      for (const [, value = ""] of text.matchAll(/password: (.*)/g)) expect(value).toMatch(/^"?\$\{\w+\}"?$/);
    }
  });
});

test("with an authority of the company, both sides are pinned by their fingerprints", () => {
  const view = viewOf({ ...certificateExamples[0].fields, authority: "company" });
  const options = parse(file(view, "cluster")) as Record<string, unknown>;
  expect(options["security.ssl.internal.cert.fingerprint"]).toBe("${FLINK_INTERNAL_FINGERPRINT}");
  expect(options["security.ssl.rest.cert.fingerprint"]).toBe("${FLINK_CLIENT_FINGERPRINT}");
});

test("what is typed reaches a shell only as plain text, whatever it is", () => {
  const typed = fc.oneof(
    fc.constantFrom("$(id)", "`id`", "a;b", "-x", "a'b", "/tmp/it's", "/tmp/a b", "/tmp/-x", "/tmp/*", "/t/(a|b)&c"),
    fc.string({ unit: "binary" }),
    fc.string().map((text) => `/${text}`),
    fc.stringMatching(/^[a-z0-9.-]{1,20}$/),
    fc.constantFrom("::1", "fe80::1", "10.0.0.1"),
  );
  const fields = fc.record({ jobManagers: typed, taskManagers: typed, directory: typed, choices });
  fc.assert(
    fc.property(fields, ({ jobManagers, taskManagers, directory, choices }) => {
      const wanted = { jobManagers, taskManagers, directory, validity: "30", ...choices };
      const only = (name: keyof typeof wanted): CertificateFields => ({
        ...certificateExamples[0].fields,
        ...choices,
        [name]: wanted[name],
      });
      for (const one of [wanted, only("jobManagers"), only("taskManagers"), only("directory")]) {
        const { request } = readRequest(one);
        if (request !== null) expectPlain(certificatesView(request), request.directory);
      }
    }),
  );
});

/** Expects no sign that a shell acts on but those of the program’s own: variables, and what goes into a file. */
function expectPlain(view: CertificatesView, directory: string): void {
  for (const text of commandsOf(view)) {
    if (/^export \w+="\$[{(]/.test(text)) continue;
    const { words, active } = shellWords(text);
    expect(["", "&&", ">"]).toContain(active);
    if (words[0] === "mkdir") expect(words).toEqual(["mkdir", "-p", directory, "&&", "cd", directory]);
  }
  expect(shellWords(file(view, "try").trimEnd()).active).toBe("");
}
