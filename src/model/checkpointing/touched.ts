import { distinctKeys, recordsPerSecond } from "../capacity/inputs.js";
import { changedFraction } from "../capacity/inputs.js";
import { derive } from "../quantity.js";
import { assumed, derived } from "../sources.js";
import { exponentialIntegral } from "./exponential-integral.js";
import { keyAccess } from "./inputs.js";
import { periodSeconds } from "./period.js";

/** Euler's constant: the sum of 1/i up to K is about ln K and this. */
const EULER = 0.5772156649015329;

export const updatesPerKey = derive({
  id: "updatesPerKey",
  symbol: "n_u",
  title: "Updates from one checkpoint to the next, for each key, on average",
  unit: "factor",
  source: derived("the messages of one period over the keys"),
  uses: [recordsPerSecond, periodSeconds, distinctKeys],
  compute: ({ recordsPerSecond, periodSeconds, distinctKeys }) => (recordsPerSecond * periodSeconds) / distinctKeys,
  tex: ({ recordsPerSecond, periodSeconds, distinctKeys }) =>
    String.raw`\frac{${recordsPerSecond} \cdot ${periodSeconds}}{${distinctKeys}}`,
});

export const rarestUpdates = derive({
  id: "rarestUpdates",
  symbol: "n_z",
  title: "The same for the rarest key, by Zipf's law",
  unit: "factor",
  source: derived("the K-th key gets the K-th part of what the first gets"),
  uses: [updatesPerKey, distinctKeys],
  compute: ({ updatesPerKey, distinctKeys }) => updatesPerKey / (Math.log(distinctKeys) + EULER),
  tex: ({ updatesPerKey, distinctKeys }) =>
    String.raw`\frac{${updatesPerKey}}{\ln\left(${distinctKeys}\right) + ${EULER}}`,
});

export const touchedFraction = derive({
  id: "touchedFraction",
  symbol: "f_t",
  title: "Share of the keys that change from one checkpoint to the next",
  unit: "fraction",
  source: assumed("each message hits a key at random, independent of the others"),
  uses: [keyAccess, updatesPerKey, rarestUpdates],
  cases: [
    {
      when: ({ keyAccess }) => keyAccess === "uniform",
      says: "with messages spread evenly",
      compute: ({ updatesPerKey }) => touchedEvenly(updatesPerKey),
      tex: ({ updatesPerKey }) => String.raw`1 - \exp\left(-${updatesPerKey}\right)`,
    },
    {
      when: () => true,
      says: "with messages spread by Zipf’s law",
      compute: ({ rarestUpdates }) => touchedByZipf(rarestUpdates),
      tex: ({ rarestUpdates }) =>
        String.raw`1 - \exp\left(-${rarestUpdates}\right) + ${rarestUpdates} \cdot \operatorname{E_1}\left(${rarestUpdates}\right)`,
    },
  ],
});

export const uploadAmplification = derive({
  id: "uploadAmplification",
  symbol: "k_u",
  title: "Bytes uploaded for each byte that changed",
  unit: "factor",
  source: derived("what is above 1 is compaction, which writes entries again that did not change"),
  uses: [changedFraction, touchedFraction],
  compute: ({ changedFraction, touchedFraction }) => changedFraction / touchedFraction,
  tex: ({ changedFraction, touchedFraction }) => String.raw`\frac{${changedFraction}}{${touchedFraction}}`,
});

/**
 * The share of keys that at least one of many updates hits, each key as likely as the others.
 * @param updatesPerKey on average, from 0
 * @returns 0 to 1
 */
export function touchedEvenly(updatesPerKey: number): number {
  return -Math.expm1(-updatesPerKey);
}

/**
 * The same when the i-th key is hit i times more rarely than the first (Zipf's law with exponent 1): the sum over all
 * keys of the chance to be hit, taken as an integral.
 * @param rarestUpdates updates of the rarest key, from 0
 * @returns 0 to 1
 */
export function touchedByZipf(rarestUpdates: number): number {
  if (rarestUpdates === 0) return 0;
  return Math.min(1, -Math.expm1(-rarestUpdates) + rarestUpdates * exponentialIntegral(rarestUpdates));
}

/**
 * The share of the state in an incremental checkpoint after another time than the one for which it was measured: it
 * grows as the keys that change do.
 * @param seconds from one checkpoint to the next, above 0
 * @param measured the share, and the time for which it holds; what the scenario says of updates at that time
 * @returns 0 to 1
 */
export function changedFractionAfter(
  seconds: number,
  measured: {
    readonly fraction: number;
    readonly seconds: number;
    readonly updatesPerKey: number;
    readonly rarestUpdates: number;
    readonly keyAccess: string;
  },
): number {
  const times = seconds / measured.seconds;
  const touched = (factor: number): number =>
    measured.keyAccess === "uniform"
      ? touchedEvenly(measured.updatesPerKey * factor)
      : touchedByZipf(measured.rarestUpdates * factor);
  return Math.min(1, (measured.fraction * touched(times)) / touched(1));
}
