import { recordBytes } from "../../model/serialization/record.js";
import { recordIn } from "../../model/serialization/record-of.js";
import { bytesIn } from "../../model/serialization/types/layout.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { accentedLetters, asciiLetters, chineseCharacters, emoji } from "./givens.js";
import { aboutRecord, count, EXACT, now, toTheByte, type Stated } from "./setting.js";

const STRING = "String;";

const textOf = (stated: Stated): string =>
  "a".repeat(stated(asciiLetters)) +
  "é".repeat(stated(accentedLetters)) +
  "語".repeat(stated(chineseCharacters)) +
  "🙂".repeat(stated(emoji));

const { compute } = aboutRecord({ typeOf: () => STRING, sampleOf: textOf });

const a = (at: Numbers): number => at.of(asciiLetters);
const b = (at: Numbers): number => at.of(accentedLetters);
const c = (at: Numbers): number => at.of(chineseCharacters);
const d = (at: Numbers): number => at.of(emoji);

const all = (at: Numbers): number => at.of(recordBytes);

/** What Java counts as characters: an emoji is two. */
const chars = (at: Numbers): number => textOf((input) => at.of(input)).length;

/** The bytes of a character, as the serializer writes it. */
function bytesOf(character: string): number {
  const record = recordIn({ type: STRING, sample: JSON.stringify(character) }, "2.x");
  const empty = recordIn({ type: STRING, sample: '""' }, "2.x");
  return "noRecord" in record || "noRecord" in empty ? NaN : bytesIn(record.layout) - bytesIn(empty.layout);
}

const ACCENTED = bytesOf("é");
const CHINESE = bytesOf("語");
const EMOJI = bytesOf("🙂");
/** In UTF-8. */
const EMOJI_IN_UTF8 = 4;

const content = (at: Numbers): number => a(at) + ACCENTED * b(at) + CHINESE * c(at) + EMOJI * d(at);
const length = (at: Numbers): number => all(at) - content(at);

const lettersOver: Varied = { input: asciiLetters, over: [20, 40, 60, 100, 120, 140, 200] };
const accentsOver: Varied = { input: accentedLetters, over: [2, 3, 5, 8, 12] };
const chineseOver: Varied = { input: chineseCharacters, over: [4, 6, 10, 20] };
const emojiOver: Varied = { input: emoji, over: [1, 2, 3, 4] };

export const bytesOfAString = compute({
  id: "bytes-of-a-string",
  title: "A text of the world",
  start: { ...now, [asciiLetters.id]: 40, [accentedLetters.id]: 3, [chineseCharacters.id]: 6, [emoji.id]: 2 },
  unit: "bytes",
  show: EXACT,
  tolerance: 0,
  prompt: (at) =>
    `A String has ${count(a(at))} ASCII characters, ${count(b(at))} letters with accents such as é, ${count(c(at))} Chinese ` +
    `characters and ${count(d(at))} emoji. How many bytes does Flink’s StringSerializer write?`,
  answer: (at) => at.result(recordBytes),
  misconceptions: [
    {
      answer: (at) => all(at) - (EMOJI - EMOJI_IN_UTF8) * d(at),
      says: () =>
        `You took UTF-8, where an emoji has ${toTheByte(EMOJI_IN_UTF8)}. Flink writes each char of Java by itself; an emoji is two ` +
        `of them, and takes ${toTheByte(EMOJI)}.`,
    },
    {
      answer: content,
      says: (at) =>
        `You left out the length in front, ${toTheByte(length(at))} here. It has seven bits in each byte, so that short texts have ` +
        "a short one.",
    },
    {
      answer: (at) => content(at) + 4,
      says: (at) =>
        "You put an int in front. The length has seven bits in each byte, and takes no more bytes than it needs: " +
        `${toTheByte(length(at))} here.`,
    },
    {
      answer: (at) => length(at) + chars(at),
      says: () =>
        `You counted a byte for each character. That holds for ASCII: a letter with an accent takes ${toTheByte(ACCENTED)}, a ` +
        `Chinese character ${toTheByte(CHINESE)}.`,
    },
    {
      answer: (at) => length(at) + 2 * chars(at),
      says: () =>
        "You took two bytes for each char, as in memory. Flink writes one for ASCII, two or three for others.",
    },
    {
      answer: (at) => all(at) - (EMOJI / 2) * d(at),
      says: () => `An emoji is two chars in Java, a surrogate pair. Each of the two takes ${toTheByte(EMOJI / 2)}.`,
    },
  ],
  hints: [
    () => "Java has chars of 16 bits. Which characters do not fit into one?",
    () => "A char below 128 takes one byte, one below 16 384 two, and any other three.",
    (at) =>
      `The String has ${count(chars(at))} chars. The length in front is that and 1, with seven bits in each byte.`,
  ],
  solution: (at) => [
    `${count(a(at))} × 1 + ${count(b(at))} × ${ACCENTED} + ${count(c(at))} × ${CHINESE} + ${count(d(at))} × 2 × ${EMOJI / 2} = ` +
      `${toTheByte(content(at))}.`,
    `The length in front is ${count(chars(at) + 1)}: ${length(at) === 1 ? "below 128, one byte" : "128 or more, two bytes"}.`,
    `Together ${toTheByte(all(at))}.`,
  ],
  firstCheck: (at) => `the String has ${count(chars(at))} chars, two for each emoji.`,
  meaning: () =>
    "Ids and keys in ASCII take a byte a character. A String that is not there takes one byte, the length 0, and an " +
    "empty one has the length 1. Japanese kana take two bytes, where UTF-8 has three.",
  variation: { inputs: [lettersOver, accentsOver, chineseOver, emojiOver], suits: () => true },
});
