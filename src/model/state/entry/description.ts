/**
 * A key or a value as far as its bytes are concerned. Numbers are whole; `value` is only an example. A string has ASCII
 * letters. “bytes” is a value that its serializer makes so many bytes of; `isFixed` says whether the serializer makes as
 * many of every value, and says so (`TypeSerializer.getLength`).
 */
export type Datum =
  | { readonly kind: "long" | "int"; readonly value: number }
  | { readonly kind: "string"; readonly chars: number }
  | { readonly kind: "bytes"; readonly count: number; readonly isFixed: boolean };

/** What stands beside the key: nothing, one of Flink’s windows, or what a window class of your own is written as. */
export type Namespace = "none" | "timeWindow" | "globalWindow" | Datum;

/** What one key has in one state. With `ttl`, the state has a time to live. */
export type Held =
  | { readonly kind: "value" | "reducing" | "aggregating"; readonly value: Datum; readonly ttl: boolean }
  /** @property elements at least 1 */
  | { readonly kind: "list"; readonly element: Datum; readonly elements: number; readonly ttl: boolean }
  /** @property entries at least 1 */
  | {
      readonly kind: "map";
      readonly mapKey: Datum;
      readonly value: Datum;
      readonly entries: number;
      readonly ttl: boolean;
    }
  | { readonly kind: "timer" };

/** What a state backend has of one key, and of one window of it, in one state. */
export interface StateEntry {
  /** 1 to 32768. */
  readonly maxParallelism: number;
  readonly key: Datum;
  /** From 0 to maxParallelism − 1; by default that of the key. A key of kind “bytes” is then in group 0. */
  readonly keyGroup?: number;
  readonly namespace: Namespace;
  readonly state: Held;
}
