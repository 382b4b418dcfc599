/** Words with dots between their parts, of which nearly all keys are made. */
const WORDS = /[A-Za-z][\w-]*(?:\.[\w-]+)+/g;

/** A word without a dot is a key only where it is set as code, or leads a line of a configuration. */
const SINGLE_WORDS = /`([a-z][\w-]*)`|^([a-z][\w-]*):/gm;

/** Finds the keys of a table in texts. A key with a part such as `<name>` stands for all that have a name there. */
export function keyFinder(keys: readonly string[]): (text: string) => ReadonlySet<string> {
  const plain = new Set(keys);
  const templates = keys.filter((key) => key.includes("<")).map((key) => ({ key, pattern: patternOf(key) }));
  const keyOf = (word: string): string | undefined =>
    plain.has(word) ? word : templates.find(({ pattern }) => pattern.test(word))?.key;
  return (text) => new Set([...wordsOf(text)].map(keyOf).filter((key) => key !== undefined));
}

function wordsOf(text: string): ReadonlySet<string> {
  const dotted = Array.from(text.matchAll(WORDS), ([word]) => word);
  const single = Array.from(text.matchAll(SINGLE_WORDS), ([, code, line]) => code ?? line ?? "");
  return new Set([...dotted, ...single]);
}

function patternOf(template: string): RegExp {
  const parts = template.split(/<[^>]+>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^.]+")}$`);
}
