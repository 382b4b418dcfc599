import { sizeText } from "../../../model/memory/flink/size.js";
import { Refusal } from "../../../model/memory/flink/refusal.js";
import { plain } from "../../plain.js";
import { noStart } from "../launch.js";

/** The text of a configuration: the link that restores its scenario, then its parts with an empty line between them. */
export function parts(link: string, ...all: readonly (readonly string[])[]): string {
  const written = [...(link ? [comments(link)] : []), ...all].filter((lines) => lines.length > 0);
  return plain(written.flatMap((lines, index) => (index > 0 ? ["", ...lines] : lines)));
}

/** Sentences as comments. */
export function comments(...sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `# ${sentence}`);
}

/** What is written of a process; where Flink refuses to start it, why, and no number of it. */
export function ofProcess<Memory>(
  name: string,
  memory: Memory | Refusal,
  write: (memory: Memory) => readonly string[],
): readonly string[] {
  return memory instanceof Refusal ? comments(...noStart(`The ${name}`, memory)) : write(memory);
}

const TEBIBYTE = 2n ** 40n;

/** A size as a reader writes it, exactly: "2000m", "4g", "1811939329b". Flink would write whole tebibytes in bytes. */
export function compactSize(bytes: bigint): string {
  if (bytes > 0n && bytes % TEBIBYTE === 0n) return `${String(bytes / TEBIBYTE)}t`;
  return sizeText(bytes).replace(/ (.).*/, "$1");
}
