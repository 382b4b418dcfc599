import {
  optionsNow,
  setNow,
  setThen,
  type PredefinedOption,
  type RocksOptions,
} from "../../model/state/entry/predefined-options.js";
import type { Table } from "../figure.js";
import { amount } from "../world.js";

type Option = keyof RocksOptions;

/** What an option is, in the order of the table: what flushes and compacts, what is written, what is read. */
const names: Readonly<Record<Option, string>> = {
  max_background_jobs: "Threads that flush and compact",
  max_open_files: "Files that are kept open",
  level_compaction_dynamic_level_bytes: "Sizes of levels follow the data",
  target_file_size_base: "A file of the first level",
  max_bytes_for_level_base: "All of the first level",
  write_buffer_size: "A write buffer",
  max_write_buffer_number: "Write buffers of a state, at most",
  min_write_buffer_number_to_merge: "Write buffers that are flushed together",
  block_size: "A block",
  bloom_filter_bits_per_key: "Bloom filter, bits for each key",
  block_cache_capacity: "Cache of blocks",
  cache_index_and_filter_blocks: "Indices and filters in the cache",
};

const sizes: ReadonlySet<Option> = new Set([
  "target_file_size_base",
  "max_bytes_for_level_base",
  "write_buffer_size",
  "block_size",
  "block_cache_capacity",
]);

/** What managed memory makes of an option; the others it leaves as they are. */
const managed: Partial<Record<Option, string>> = {
  block_cache_capacity: "one for the slot",
  cache_index_and_filter_blocks: "yes",
};

const profiles: readonly PredefinedOption[] = [
  "SPINNING_DISK_OPTIMIZED",
  "SPINNING_DISK_OPTIMIZED_HIGH_MEM",
  "FLASH_SSD_OPTIMIZED",
];

/** Each option with what it is by default, what the profiles set, in 1.3 and now, and what managed memory makes of it. */
export function predefinedOptionsTable(): Table {
  const plain = optionsNow("DEFAULT", null);
  return {
    columns: ["Option of RocksDB", "DEFAULT", ...profiles.map(breakable), "With managed memory"],
    rows: (Object.keys(names) as Option[]).map((option) => [
      names[option],
      written(option, plain[option]),
      ...profiles.map((profile) => setBy(profile, option)),
      managed[option] ?? "the same",
    ]),
  };
}

/** A name that may go on in another line behind each underscore. */
function breakable(name: string): string {
  return name.replaceAll("_", "_\u200b");
}

/** What a profile sets; where 1.3 did otherwise, that too. */
function setBy(profile: PredefinedOption, option: Option): string {
  const [now, then] = [setNow[profile][option], setThen[profile][option]].map((value) =>
    value === undefined ? "" : written(option, value),
  );
  if (now === then) return now ?? "";
  return `${now === "" ? "not set" : String(now)}; ${then === "" ? "not set" : String(then)} in 1.3`;
}

function written(option: Option, value: RocksOptions[Option]): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (option === "max_open_files" && value < 0) return "all";
  return amount(value, sizes.has(option) ? "binaryBytes" : "count");
}
