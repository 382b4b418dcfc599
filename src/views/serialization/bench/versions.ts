import { bytesIn } from "../../../model/serialization/types/layout.js";
import type { SerializationVersion } from "../../../model/serialization/types/version.js";
import { NO_VALUE } from "../../value-text.js";
import { amount } from "../../world.js";
import { kryoPaths } from "./kryo-paths.js";
import type { Outcome } from "./outcome.js";
import { listed } from "./words.js";

/** A version of Flink in the small table. */
export interface VersionColumn {
  readonly version: SerializationVersion;
  readonly serializer: string;
  readonly bytes: string;
  readonly kryo: string;
  readonly isRefused: boolean;
  /** Whether Kryo gets some of it. */
  readonly isKryo: boolean;
}

/** What a version makes of the type, for the small table. */
export function versionColumn({ version, serializer, layout }: Outcome): VersionColumn {
  const bytes = layout === null ? NO_VALUE : amount(bytesIn(layout), "bytes", { scale: "B", exact: true });
  if (serializer === null)
    return { version, serializer: "refused", bytes, kryo: NO_VALUE, isRefused: true, isKryo: false };
  const isWhole = serializer.kind === "kryo";
  const paths = kryoPaths(serializer);
  const kryo = isWhole ? "all of it" : paths.length === 0 ? "none" : listed(paths);
  return { version, serializer: serializer.name, bytes, kryo, isRefused: false, isKryo: isWhole || paths.length > 0 };
}
