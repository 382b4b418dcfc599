import { derive, impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { doubleShare, floatShare } from "./flink/then/float.js";
import { thenDefaults } from "./flink/then/settings.js";
import { thenOffHeap } from "./inputs/then.js";
import { exact, size } from "./lead.js";
import { thenJavaBytes } from "./then.js";
import { inMebibytes, MEBIBYTE, wholeMebibytes, wholeMebibytesTex } from "./whole.js";

const { networkFraction, networkMinBytes, networkMaxBytes, managedFraction } = thenDefaults;

const networkShareTex = (java: string): string =>
  String.raw`\left\lfloor \operatorname{float}\left(\operatorname{float}(${String(networkFraction)}) \cdot ${java}\right) \right\rfloor`;

const networkShare = (java: number): number => floatShare(java, networkFraction);

/**
 * The buffers between tasks in Flink 1.3. On the heap it is the most they can have: their base is then what is free of
 * the heap when the TaskManager starts.
 */
export const thenNetworkBytes = derive({
  id: "thenNetworkBytes",
  symbol: "C_n",
  title: "Network buffers of Flink 1.3, at most",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink13", "TaskManagerServices.calculateNetworkBufferMemory, with its defaults"),
  uses: [thenJavaBytes],
  cases: [
    {
      when: ({ thenJavaBytes }) => networkShare(thenJavaBytes) < networkMinBytes,
      says: "as their fraction, raised to the minimum",
      compute: ({ thenJavaBytes }) =>
        thenJavaBytes > networkMinBytes
          ? networkMinBytes
          : impossible(
              `Flink 1.3 does not start: network buffers need ${size(networkMinBytes)}, and Java has ${size(thenJavaBytes)}.`,
              ["taskManagerProcessBytes", "heapCutoffMinBytes"],
            ),
      tex: ({ thenJavaBytes }) =>
        String.raw`\max\left(${networkShareTex(thenJavaBytes)},\, ${String(networkMinBytes)}\right)`,
    },
    {
      when: ({ thenJavaBytes }) => networkShare(thenJavaBytes) > networkMaxBytes,
      says: "as their fraction, cut at the maximum",
      compute: () => networkMaxBytes,
      tex: ({ thenJavaBytes }) =>
        String.raw`\min\left(${networkShareTex(thenJavaBytes)},\, ${String(networkMaxBytes)}\right)`,
    },
    {
      when: () => true,
      says: "as their fraction",
      compute: ({ thenJavaBytes }) => networkShare(thenJavaBytes),
      tex: ({ thenJavaBytes }) => networkShareTex(thenJavaBytes),
    },
  ],
});

/** What the network leaves of Java's memory. */
export const thenBesideNetworkBytes = derive({
  id: "thenBesideNetworkBytes",
  symbol: "C_b",
  title: "What network buffers of Flink 1.3 leave, at least",
  unit: "binaryBytes",
  show: inMebibytes,
  source: derived("Java’s memory without the buffers, in whole MB"),
  uses: [thenJavaBytes, thenNetworkBytes],
  compute: ({ thenJavaBytes, thenNetworkBytes }) => thenJavaBytes - wholeMebibytes(thenNetworkBytes),
  tex: ({ thenJavaBytes, thenNetworkBytes }) => `${thenJavaBytes} - ${wholeMebibytesTex(thenNetworkBytes)}`,
});

/** Managed memory of 1.3, which only batch jobs used. */
export const thenManagedBytes = derive({
  id: "thenManagedBytes",
  symbol: "C_m",
  title: "Managed memory of Flink 1.3, at most",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("talk", "Example: Memory in Flink, up to 70% of the available heap"),
  uses: [thenBesideNetworkBytes],
  compute: ({ thenBesideNetworkBytes }) => doubleShare(thenBesideNetworkBytes / MEBIBYTE, managedFraction) * MEBIBYTE,
  tex: ({ thenBesideNetworkBytes }) =>
    wholeMebibytesTex(thenBesideNetworkBytes, String.raw`\operatorname{float}(${String(managedFraction)})`),
});

/** -Xmx and -Xms of 1.3. */
export const thenHeapBytes = derive({
  id: "thenHeapBytes",
  symbol: "C_h",
  title: "JVM heap of Flink 1.3, −Xmx",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("flink13", "TaskManagerServices.calculateHeapSizeMB"),
  uses: [thenJavaBytes, thenOffHeap],
  considers: [thenBesideNetworkBytes, thenManagedBytes],
  cases: [
    {
      when: ({ thenOffHeap }) => thenOffHeap === "heap",
      says: "with network and managed memory inside it",
      compute: ({ thenJavaBytes }) => thenJavaBytes,
      tex: ({ thenJavaBytes }) => thenJavaBytes,
    },
    {
      when: () => true,
      says: "with network and managed memory beside it",
      compute: ({ thenJavaBytes, thenBesideNetworkBytes, thenManagedBytes }) =>
        Number.isNaN(thenManagedBytes)
          ? impossible(
              `Flink 1.3 does not start: network buffers need ${size(networkMinBytes)}, and Java has ${size(thenJavaBytes)}.`,
              ["taskManagerProcessBytes", "heapCutoffMinBytes"],
            )
          : thenBesideNetworkBytes - thenManagedBytes,
      tex: ({ thenBesideNetworkBytes, thenManagedBytes }) => `${thenBesideNetworkBytes} - ${thenManagedBytes}`,
    },
  ],
});
