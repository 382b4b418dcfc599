import type { Amount } from "../../../model/memory/flink/amount.js";
import { configurationOf } from "../../../model/memory/flink/configuration.js";
import { jobManagerOptions } from "../../../model/memory/flink/job-manager-options.js";
import { multiply } from "../../../model/memory/flink/multiply.js";
import type { FractionOption, Option } from "../../../model/memory/flink/option.js";
import { taskManagerOptions } from "../../../model/memory/flink/task-manager-options.js";
import type { Version } from "../../../model/memory/flink/version.js";
import type { ProcessMemory } from "../../../model/memory/pasted/process-memory.js";
import type { TextSettings } from "../../../model/memory/pasted/text-settings.js";
import { excerpt } from "../../../model/excerpt.js";
import { sizeInWords } from "../byte-text.js";

/** What a part’s fraction is, and of what. */
interface Share {
  readonly option: FractionOption;
  readonly whole: string;
  /** What the fraction alone gives, from the number that Flink holds. */
  readonly bytes: (fraction: number) => bigint;
}

interface Context {
  readonly derived: ProcessMemory;
  readonly settings: TextSettings;
  readonly version: Version;
}

/** How each part of a process came to its size, in a few words, by the part’s name. */
export function howOf(context: Context): Readonly<Record<string, string>> {
  const { derived } = context;
  const options: Readonly<Record<string, Option>> =
    derived.process === "taskManager" ? taskManagerOptions : jobManagerOptions;
  const parts = Object.entries(derived.memory).flatMap(([name, value]: [string, unknown]) => {
    const option = options[name] ?? null;
    return isAmount(value) ? [[name, amountText(value, { ...context, option, share: shareFor(name, derived) })]] : [];
  });
  return { ...sums(context), ...(Object.fromEntries(parts) as Record<string, string>) };
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "origin" in value;
}

/** The wholes: one of them may lead, and then the others follow. */
function sums({ derived, settings }: Context): Readonly<Record<string, string>> {
  const { lead } = derived.memory;
  const options = derived.process === "taskManager" ? taskManagerOptions : jobManagerOptions;
  const sum = "the sum of its parts";
  const isTotal = settings.has(options.process.key);
  return {
    process: isTotal ? setText(options.process, settings) : sum,
    flink: settings.has(options.flink.key)
      ? setText(options.flink, settings)
      : lead === "process"
        ? "what metaspace and overhead leave"
        : sum,
    heap: sum,
    offHeapTotal: sum,
    direct: sum,
  };
}

function setText({ key, aliases }: Option, settings: TextSettings): string {
  const name = [key, ...aliases].find((one) => settings.has(one)) ?? key;
  return `set to ${excerpt(settings.get(name) ?? "").slice(1, -1)}`;
}

function amountText(
  { origin }: Amount,
  { option, share, settings, version }: Context & { option: Option | null; share: Share | null },
): string {
  if (origin === "set") return option === null ? "set by the number of buffers" : setText(option, settings);
  if (origin === "default") return "Flink’s default";
  if (origin === "rest" || share === null) return "what the others leave";
  const fraction = configurationOf(settings, version).fraction(share.option);
  const of = `${fractionText(share.option, settings)} of the ${share.whole}`;
  if (origin === "fraction") return of;
  if (origin === "inverse") return `${of}, found from the other parts`;
  const bound = origin === "minimum" ? "raised to the minimum" : "cut at the maximum";
  return `${of} is ${sizeInWords(share.bytes(fraction))}: ${bound}`;
}

function fractionText(option: FractionOption, settings: TextSettings): string {
  const name = [option.key, ...option.aliases].find((one) => settings.has(one));
  return name === undefined ? String(option.initial) : excerpt(settings.get(name) ?? "").slice(1, -1);
}

function shareFor(name: string, derived: ProcessMemory): Share | null {
  const { memory } = derived;
  if (name === "overhead") {
    const options = derived.process === "taskManager" ? taskManagerOptions : jobManagerOptions;
    const others = memory.flink + memory.metaspace.bytes;
    return {
      option: options.overheadFraction,
      whole: "process",
      bytes: (fraction) => (memory.lead === "process" ? multiply(memory.process, fraction) : beside(others, fraction)),
    };
  }
  if (derived.process === "jobManager") return null;
  if (name === "managed") return ofFlink(derived.memory.flink, taskManagerOptions.managedFraction);
  if (name !== "network") return null;
  const { network, flink, lead } = derived.memory;
  const share = ofFlink(flink, taskManagerOptions.networkFraction);
  return lead === "parts" ? { ...share, bytes: (fraction) => beside(flink - network.bytes, fraction) } : share;
}

function ofFlink(flink: bigint, option: FractionOption): Share {
  return { option, whole: "total Flink memory", bytes: (fraction) => multiply(flink, fraction) };
}

function beside(others: bigint, fraction: number): bigint {
  return multiply(others, fraction / (1 - fraction));
}
