/** An input of the workbook that a cluster says something about. */
export type SettingId =
  | "alignedTimeoutSeconds"
  | "barrierAlignment"
  | "changedFraction"
  | "checkpointIntervalSeconds"
  | "checkpointKind"
  | "checkpointTimeoutSeconds"
  | "checkpointingMode"
  | "distinctKeys"
  | "maxConcurrentCheckpoints"
  | "minPauseSeconds"
  | "stateBackend"
  | "storeBytesPerSecond"
  | "syncSeconds"
  | "tolerableFailedCheckpoints";

/** What a cluster says about one input. It may lie out of the input's bounds. */
export interface Setting {
  readonly id: SettingId;
  /** In base units, or the key of an option. */
  readonly value: number | string;
  /** One sentence for the reader, with the numbers. */
  readonly why: string;
}
