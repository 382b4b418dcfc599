import type { Namespace } from "./description.js";
import { WINDOW_END_MILLIS, WINDOW_START_MILLIS } from "./sample.js";
import type { Span } from "../../serialization/types/layout.js";
import { bigEndian, isVariable, LONG_BYTES, written } from "./written.js";

/**
 * The bytes of a namespace. No namespace at all takes one byte, since Flink writes something for everything.
 * Source: `VoidNamespaceSerializer`, `GlobalWindow.Serializer`, `TimeWindow.Serializer`.
 */
export function namespaceSpans(namespace: Namespace): readonly Span[] {
  if (namespace === "none") return [{ path: "namespace", what: "no namespace", bytes: [0] }];
  if (namespace === "globalWindow") return [{ path: "namespace", what: "global window", bytes: [0] }];
  if (namespace === "timeWindow")
    return [
      { path: "namespace.start", what: "start of the window", bytes: bigEndian(WINDOW_START_MILLIS, LONG_BYTES) },
      { path: "namespace.end", what: "end of the window", bytes: bigEndian(WINDOW_END_MILLIS, LONG_BYTES) },
    ];
  return [{ path: "namespace", what: "window", bytes: written(namespace) }];
}

/** Whether the serializer may write another number of bytes for another namespace. None of Flink’s does. */
export function isNamespaceVariable(namespace: Namespace): boolean {
  return typeof namespace === "object" && isVariable(namespace);
}
