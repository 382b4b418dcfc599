import type { InputId, Values } from "../../src/scenario/inputs.js";

/** The inputs as a program written for speed would keep them: NaN where a number is not stated. */
export type Inputs = {
  -readonly [Id in InputId]: Values[Id] extends number | null ? number : Values[Id];
};

/** The inputs of a scenario, in an object of their own. */
export function inputsOf(values: Values): Inputs {
  const { diskBytesPerSecond, stateMemoryBytes, coresPerMachine } = values;
  return {
    ...(values as Inputs),
    diskBytesPerSecond: diskBytesPerSecond ?? NaN,
    stateMemoryBytes: stateMemoryBytes ?? NaN,
    coresPerMachine: coresPerMachine ?? NaN,
  };
}

/** Every derived number of the capacity chapter; NaN where it has no value. */
export type Outputs = ReturnType<typeof computeByHand>;

/**
 * The capacity model as one function, without names, units, formulas or reasons: what the engine is measured against.
 * It computes the same numbers to the last bit, so each expression keeps the model's order of operations.
 */
export function computeByHand(inputs: Inputs) {
  const { machines, slideSeconds, distinctKeys, checkpointIntervalSeconds } = inputs;
  const onRocksDb = inputs.stateBackend === "rocksdb";

  const ingestBytesPerSecond = inputs.messageBytes * inputs.recordsPerSecond;
  const entryBytes = inputs.idFields * inputs.idFieldBytes + inputs.aggregateFields * inputs.aggregateFieldBytes;
  const windowsPerRecord = inputs.windowSeconds / slideSeconds;
  const stateBytes = entryBytes * windowsPerRecord * distinctKeys;
  const keysPerMachine = distinctKeys / machines;
  const recordsPerMachine = inputs.recordsPerSecond / machines;
  const stateBytesPerMachine = entryBytes * windowsPerRecord * keysPerMachine;
  const linkBytesPerSecond = inputs.linkBitsPerSecond / 8;

  const sourceBytesPerSecond = ingestBytesPerSecond / machines;
  const receiverBytesPerSecond = sourceBytesPerSecond / machines;
  const shuffleBytesPerSecond = (machines - 1) * receiverBytesPerSecond;

  const emitBytes = keysPerMachine * entryBytes;
  const emitBytesPerSecond = emitBytes / slideSeconds;
  const firstInBytesPerSecond = sourceBytesPerSecond + shuffleBytesPerSecond;
  const firstOutBytesPerSecond = shuffleBytesPerSecond + emitBytesPerSecond;

  const stateAccessBytesPerSecond = onRocksDb ? entryBytes * windowsPerRecord * recordsPerMachine : 0;
  const stateLinkBytesPerSecond = inputs.stateDisk === "network" ? stateAccessBytesPerSecond : 0;
  const inBytesPerSecond = firstInBytesPerSecond + stateLinkBytesPerSecond;
  const secondOutBytesPerSecond = firstOutBytesPerSecond + stateLinkBytesPerSecond;

  const checkpointBytes =
    inputs.checkpointKind === "full" ? stateBytesPerMachine : inputs.changedFraction * stateBytesPerMachine;
  const checkpointBytesPerSecond = checkpointBytes / checkpointIntervalSeconds;
  const outBytesPerSecond = secondOutBytesPerSecond + checkpointBytesPerSecond;
  const snapshotReadInBytesPerSecond = inBytesPerSecond + checkpointBytesPerSecond;

  const taskManagerEndsBytesPerSecond = (inBytesPerSecond + outBytesPerSecond) * machines;
  const stateEndsBytesPerSecond = 2 * stateLinkBytesPerSecond * machines;
  const kafkaEndsBytesPerSecond = sourceBytesPerSecond * machines + emitBytesPerSecond * machines;
  const networkBytesPerSecond = taskManagerEndsBytesPerSecond + stateEndsBytesPerSecond + kafkaEndsBytesPerSecond;
  const networkBitsPerSecond = 8 * networkBytesPerSecond;
  const storeEndsBytesPerSecond = (2 * inputs.checkpointCopies - 1) * checkpointBytesPerSecond * machines;
  const evenNetworkBytesPerSecond = networkBytesPerSecond + storeEndsBytesPerSecond;
  const producedBytesPerSecond = (emitBytesPerSecond + checkpointBytesPerSecond) * machines;
  const outMinusInBytesPerSecond = (producedBytesPerSecond - ingestBytesPerSecond) / machines;

  const steadyOutBytesPerSecond = shuffleBytesPerSecond + stateLinkBytesPerSecond;
  const burst = emitBytesPerSecond + checkpointBytesPerSecond;
  const free = linkBytesPerSecond - steadyOutBytesPerSecond;
  const fullLinkFraction = burst >= free ? NaN : burst / free;
  const fullSecondsPerMinute = 60 * fullLinkFraction;

  const machinesLeft = inputs.machinesLost < machines ? machines - inputs.machinesLost : NaN;
  const inCatchUpFactor = linkBytesPerSecond / inBytesPerSecond;
  const left = linkBytesPerSecond - emitBytesPerSecond - checkpointBytesPerSecond;
  const outCatchUpFactor = left <= 0 || steadyOutBytesPerSecond === 0 ? NaN : left / steadyOutBytesPerSecond;
  const whatLinkOutAllows = outBytesPerSecond < linkBytesPerSecond ? inCatchUpFactor : NaN;
  const catchUpFactor = steadyOutBytesPerSecond > 0 ? Math.min(inCatchUpFactor, outCatchUpFactor) : whatLinkOutAllows;
  const catchUpSeconds = catchUpFactor > 1 ? inputs.downtimeSeconds / (catchUpFactor - 1) : NaN;
  const replayCatchUpSeconds =
    catchUpFactor > 1 ? (inputs.downtimeSeconds + checkpointIntervalSeconds) / (catchUpFactor - 1) : NaN;
  const restoreSeconds = stateBytesPerMachine / linkBytesPerSecond;
  const averageDownstreamSubtasks = Math.ceil(distinctKeys / (slideSeconds * inputs.downstreamRecordsPerSecond));
  const burstDownstreamSubtasks =
    inputs.drainSeconds > slideSeconds
      ? NaN
      : Math.ceil(distinctKeys / (inputs.drainSeconds * inputs.downstreamRecordsPerSecond));

  const inUtilisation = inBytesPerSecond / linkBytesPerSecond;
  const outUtilisation = outBytesPerSecond / linkBytesPerSecond;
  const linkUtilisation = Math.max(inUtilisation, outUtilisation);
  const headroomFraction = 1 - linkUtilisation;
  const diskUtilisation = onRocksDb
    ? (2 * stateAccessBytesPerSecond + checkpointBytesPerSecond) / inputs.diskBytesPerSecond
    : 0;
  const memoryUtilisation = onRocksDb ? 0 : (inputs.heapFactor * stateBytesPerMachine) / inputs.stateMemoryBytes;
  const cachedFraction = Math.min(1, inputs.stateMemoryBytes / stateBytesPerMachine);
  const hopefulCpuUtilisation = recordsPerMachine / (inputs.coresPerMachine * inputs.fastCoreRecordsPerSecond);
  const cautiousCpuUtilisation = recordsPerMachine / (inputs.coresPerMachine * inputs.slowCoreRecordsPerSecond);
  let bindingUtilisation = linkUtilisation;
  if (diskUtilisation > bindingUtilisation) bindingUtilisation = diskUtilisation;
  if (memoryUtilisation > bindingUtilisation) bindingUtilisation = memoryUtilisation;
  if (hopefulCpuUtilisation > bindingUtilisation) bindingUtilisation = hopefulCpuUtilisation;
  const neededCoreRecordsPerSecond = recordsPerMachine / inputs.coresPerMachine;
  const breakEvenCoreRecordsPerSecond = recordsPerMachine / (inputs.coresPerMachine * linkUtilisation);

  return {
    ingestBytesPerSecond,
    entryBytes,
    windowsPerRecord,
    stateBytes,
    keysPerMachine,
    recordsPerMachine,
    stateBytesPerMachine,
    linkBytesPerSecond,
    sourceBytesPerSecond,
    receiverBytesPerSecond,
    shuffleBytesPerSecond,
    emitBytes,
    emitBytesPerSecond,
    firstInBytesPerSecond,
    firstOutBytesPerSecond,
    stateAccessBytesPerSecond,
    stateLinkBytesPerSecond,
    inBytesPerSecond,
    secondOutBytesPerSecond,
    checkpointBytes,
    checkpointBytesPerSecond,
    outBytesPerSecond,
    snapshotReadInBytesPerSecond,
    taskManagerEndsBytesPerSecond,
    stateEndsBytesPerSecond,
    kafkaEndsBytesPerSecond,
    networkBytesPerSecond,
    networkBitsPerSecond,
    storeEndsBytesPerSecond,
    evenNetworkBytesPerSecond,
    producedBytesPerSecond,
    outMinusInBytesPerSecond,
    steadyOutBytesPerSecond,
    fullLinkFraction,
    fullSecondsPerMinute,
    machinesLeft,
    inCatchUpFactor,
    outCatchUpFactor,
    catchUpFactor,
    catchUpSeconds,
    replayCatchUpSeconds,
    restoreSeconds,
    averageDownstreamSubtasks,
    burstDownstreamSubtasks,
    inUtilisation,
    outUtilisation,
    linkUtilisation,
    headroomFraction,
    diskUtilisation,
    memoryUtilisation,
    cachedFraction,
    hopefulCpuUtilisation,
    cautiousCpuUtilisation,
    bindingUtilisation,
    neededCoreRecordsPerSecond,
    breakEvenCoreRecordsPerSecond,
  };
}
