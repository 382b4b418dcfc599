import { givenNumber } from "../../quantity.js";
import { assumed } from "../../sources.js";

export const localDiskBytes = givenNumber({
  id: "localDiskBytes",
  symbol: "d_b",
  title: "Disk for state, per machine",
  unit: "bytes",
  help: "What the disk under state.backend.rocksdb.localdir holds.",
  initial: 1e12,
  min: 1e6,
  max: 1e16,
  link: "disk-size",
  source: assumed("one disk of a terabyte"),
});

export const spaceAmplification = givenNumber({
  id: "spaceAmplification",
  symbol: "d_a",
  title: "Bytes on disk for each byte of state",
  unit: "factor",
  help: "Old versions that compaction has not yet removed, indices and filters; compression works against it.",
  initial: 1.1,
  min: 0.1,
  max: 10,
  scale: "linear",
  link: "space-amplification",
  source: assumed("levelled compaction keeps about a tenth more than what is live"),
});

export const placeInputs = [localDiskBytes, spaceAmplification] as const;
