import { excerpt } from "../../excerpt.js";
import { tokensOf, type Token } from "../../slots/job/text/tokens.js";
import { alternatives, isOneOf } from "../../slots/job/text/words.js";
import type { StateKind } from "./state-kind.js";

/** What a line of a version says beside what the text form of a job knows. */
export interface OwnWords {
  /** The line without them. */
  readonly rest: string;
  readonly name: string | null;
  readonly uid: string | null;
  readonly uidHash: string | null;
  readonly state: StateKind | null;
  /** A sentence; null when nothing is wrong. */
  readonly problem: string | null;
}

const ownWords = ["uid", "hash", "state"] as const;
type OwnWord = (typeof ownWords)[number];
export const stateWords: readonly StateKind[] = ["keyed", "operator", "none"];

/** Behind these comes a name, whatever it is. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(["from", "and", "with", "group", "colocate"]);

/** Takes `uid x`, `hash 0123…` and `state keyed` out of a line. */
export function ownWordsIn(line: string): OwnWords {
  const tokens = tokensOf(line);
  const said = new Map<OwnWord, string>();
  const rest: Token[] = [];
  let isName = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const own: OwnWord | undefined = isName || token.isQuoted ? undefined : ownWords.find((one) => one === token.text);
    if (own) said.set(own, tokens[++at]?.text ?? "");
    else rest.push(token);
    // A line begins with a name, “=” and a kind.
    isName = at < 2 || (!own && !isName && !token.isQuoted && BEFORE_NAMES.has(token.text));
  }
  const [uid = null, uidHash = null, state = null] = ownWords.map((word) => said.get(word) ?? null);
  return {
    rest: rest.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(" "),
    name: tokens[0]?.text ?? null,
    ...{ uid, uidHash, problem: problemIn({ uid, uidHash, state }) },
    state: state !== null && isOneOf<StateKind>(state, stateWords) ? state : null,
  };
}

type Said = Readonly<Record<"uid" | "uidHash" | "state", string | null>>;

function problemIn({ uid, uidHash, state }: Said): string | null {
  if (uid === "") return "After “uid” comes the text that the program gives.";
  // Transformation.setUidHash, 1.3.3 to 2.3.0.
  if (uidHash !== null && !/^[0-9A-Fa-f]{32}$/.test(uidHash)) {
    return `After “hash” come 32 hexadecimal digits, not ${excerpt(uidHash)}.`;
  }
  if (state === null || isOneOf<StateKind>(state, stateWords)) return null;
  return `After “state” comes ${alternatives(stateWords)}, not ${excerpt(state)}.`;
}
