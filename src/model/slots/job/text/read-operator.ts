import { excerpt } from "../../../excerpt.js";
import { UPPER_BOUND_MAX_PARALLELISM } from "../../key-groups/bounds.js";
import type { ChainingStrategy, Connection, Operator, OperatorKind, Partitioner } from "../job.js";
import type { Token } from "./tokens.js";
import {
  alternatives,
  chainingWords,
  isOneOf,
  kindWords,
  partitionerWords,
  settingWords,
  type SettingWord,
} from "./words.js";

/** A line that describes no operator; `message` is a sentence for the reader. */
export class LineFault extends Error {}

/** What the settings of a line come to. */
type Settings = Pick<Operator, "parallelism" | "maxParallelism" | "chaining" | "slotSharingGroup" | "coLocationGroup">;

const nothingSaid: Settings = {
  parallelism: null,
  maxParallelism: null,
  chaining: null,
  slotSharingGroup: null,
  coLocationGroup: null,
};

/**
 * Reads one operator: `name = kind from a by key and b with c parallelism 4 group heavy`. `and` is a union into the same
 * input, `with` begins the next input.
 * @throws {LineFault} with what is wrong, and what is allowed
 */
export function readOperator(tokens: readonly Token[]): Operator {
  const words = new Words(tokens);
  const name = words.name("A line begins with the name of an operator.");
  if (!words.skip("=")) throw new LineFault(`After the name ${excerpt(name)} comes “=”, and then what it is.`);
  const kind = words.next();
  if (!isKind(kind))
    throw new LineFault(`There is no kind of operator ${nameOf(kind)}: write ${alternatives(kindWords)}.`);
  return { name, kind, inputs: readInputs(words), ...readSettings(words) };
}

function readInputs(words: Words): readonly (readonly Connection[])[] {
  if (!words.skip("from")) return [];
  const inputs = [[readConnection(words)]];
  for (;;) {
    if (words.skip("and")) inputs.at(-1)?.push(readConnection(words));
    else if (words.skip("with")) inputs.push([readConnection(words)]);
    else return inputs;
  }
}

function readConnection(words: Words): Connection {
  const from = words.name("After “from”, “and” and “with” comes the name of an operator.");
  if (!words.skip("by")) return { from, partitioner: null };
  const partitioner = words.next();
  if (isOneOf<Partitioner>(partitioner, partitionerWords)) return { from, partitioner };
  throw new LineFault(`Records are not divided by ${nameOf(partitioner)}: write ${alternatives(partitionerWords)}.`);
}

function readSettings(words: Words): Settings {
  let settings = nothingSaid;
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (!isOneOf<SettingWord>(word, settingWords)) {
      throw new LineFault(`Here comes ${alternatives(settingWords)} with a value, not ${nameOf(word)}.`);
    }
    settings = { ...settings, ...readSetting[word](words) };
  }
  return settings;
}

const readSetting: Readonly<Record<SettingWord, (words: Words) => Partial<Settings>>> = {
  parallelism: (words) => ({ parallelism: readParallelism("parallelism", words.next()) }),
  max: (words) => ({ maxParallelism: readParallelism("max", words.next()) }),
  chain: (words) => ({ chaining: readChaining(words.next()) }),
  group: (words) => ({ slotSharingGroup: words.name("After “group” comes the name of a slot-sharing group.") }),
  colocate: (words) => ({ coLocationGroup: words.name("After “colocate” comes the name of a co-location group.") }),
};

function readParallelism(word: string, text: string | undefined): number {
  const value = /^\d{1,6}$/.test(text ?? "") ? Number(text) : 0;
  if (value >= 1 && value <= UPPER_BOUND_MAX_PARALLELISM) return value;
  throw new LineFault(
    `After “${word}” comes a whole number from 1 to ${UPPER_BOUND_MAX_PARALLELISM}, not ${nameOf(text)}.`,
  );
}

function readChaining(text: string | undefined): ChainingStrategy {
  if (isOneOf<ChainingStrategy>(text, chainingWords)) return text;
  throw new LineFault(`After “chain” comes ${alternatives(chainingWords)}, not ${nameOf(text)}.`);
}

const isKind = (word: string | undefined): word is OperatorKind => isOneOf(word, kindWords);

function nameOf(word: string | undefined): string {
  return word === undefined ? "nothing" : excerpt(word);
}

/** The words of a line, one after the other. */
class Words {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The next word, whatever it is. */
  next(): string | undefined {
    return this.tokens[this.at++]?.text;
  }

  /** Passes over a word of the notation if it is next. */
  skip(word: string): boolean {
    const token = this.tokens[this.at];
    const isNext = token?.text === word && !token.isQuoted;
    if (isNext) this.at++;
    return isNext;
  }

  /** @throws {LineFault} when there is no further word, or it is no name */
  name(otherwise: string): string {
    const token = this.tokens[this.at++];
    if (!token || token.text.trim() === "" || (token.text === "=" && !token.isQuoted)) throw new LineFault(otherwise);
    return token.text;
  }
}
