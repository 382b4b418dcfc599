import { derive, impossible, known } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { requestBytes } from "./container.js";
import { cutoffByRatioMegabytes } from "./flink/then/cutoff.js";
import { taskManagerProcessBytes } from "./inputs.js";
import { heapCutoffMinBytes, heapCutoffRatio } from "./inputs/then.js";
import { size } from "./lead.js";
import { inMebibytes, MEBIBYTE, wholeMebibytes, wholeMebibytesTex } from "./whole.js";

/** The container that both eras divide. */
export const thenContainerBytes = derive({
  id: "thenContainerBytes",
  symbol: "C_y",
  title: "Container on YARN, in whole MB",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("talk", "Example: Memory in Flink, Container request size"),
  uses: [],
  considers: [taskManagerProcessBytes, requestBytes],
  cases: [
    {
      when: ({ taskManagerProcessBytes }) => known(taskManagerProcessBytes),
      says: "where the total process memory is set",
      compute: ({ taskManagerProcessBytes }) => wholeMebibytes(taskManagerProcessBytes),
      tex: ({ taskManagerProcessBytes }) => wholeMebibytesTex(taskManagerProcessBytes),
    },
    {
      when: () => true,
      says: "where it follows from the parts",
      compute: ({ requestBytes }) =>
        known(requestBytes)
          ? requestBytes
          : impossible("There is no container to divide: neither its size nor that of its parts is set.", [
              "taskManagerProcessBytes",
            ]),
      tex: ({ requestBytes }) => requestBytes,
    },
  ],
});

/** What the ratio alone would keep from Java: the cut-off as the slide has it. */
export const cutoffByRatioBytes = derive({
  id: "cutoffByRatioBytes",
  symbol: "C_q",
  title: "Cut-off by the ratio alone",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("flink13", "ContaineredTaskManagerParameters.create"),
  uses: [thenContainerBytes, heapCutoffRatio],
  compute: ({ thenContainerBytes, heapCutoffRatio }) =>
    MEBIBYTE *
    cutoffByRatioMegabytes(thenContainerBytes / MEBIBYTE, { cutoffRatio: heapCutoffRatio, cutoffMinMegabytes: 0 }),
  tex: ({ thenContainerBytes, heapCutoffRatio }) =>
    String.raw`\left\lfloor \operatorname{float}\left(\operatorname{float}(${heapCutoffRatio}) \cdot ` +
    String.raw`\operatorname{float}\left(\frac{${thenContainerBytes}}{2^{20}}\right)\right) \right\rfloor \cdot 2^{20}`,
});

/** The slide's Xmx. */
export const slideHeapBytes = derive({
  id: "slideHeapBytes",
  symbol: "C_s",
  title: "JVM heap by the slide’s rule",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("talk", "Example: Memory in Flink, Xmx: 1500MB = 2000 * 0.75"),
  uses: [thenContainerBytes, cutoffByRatioBytes],
  compute: ({ thenContainerBytes, cutoffByRatioBytes }) => thenContainerBytes - cutoffByRatioBytes,
  tex: ({ thenContainerBytes, cutoffByRatioBytes }) => `${thenContainerBytes} - ${cutoffByRatioBytes}`,
});

/** What Flink 1.2 to 1.9 keep from Java. */
export const cutoffBytes = derive({
  id: "cutoffBytes",
  symbol: "C_o",
  title: "Cut-off of the container",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("flink13", "ContaineredTaskManagerParameters.create"),
  uses: [thenContainerBytes, cutoffByRatioBytes, heapCutoffMinBytes],
  cases: [
    {
      when: ({ cutoffByRatioBytes, heapCutoffMinBytes }) => cutoffByRatioBytes < wholeMebibytes(heapCutoffMinBytes),
      says: "where the ratio gives less than the minimum",
      compute: ({ thenContainerBytes, heapCutoffMinBytes }) =>
        wholeMebibytes(heapCutoffMinBytes) < thenContainerBytes
          ? wholeMebibytes(heapCutoffMinBytes)
          : impossible(
              `Flink 1.3 does not start: at least ${size(heapCutoffMinBytes)} are cut off, and the container has ` +
                `${size(thenContainerBytes)}.`,
              ["taskManagerProcessBytes", "heapCutoffMinBytes"],
            ),
      tex: ({ heapCutoffMinBytes }) => wholeMebibytesTex(heapCutoffMinBytes),
    },
    {
      when: () => true,
      says: "where the ratio gives the minimum or more",
      compute: ({ thenContainerBytes, cutoffByRatioBytes }) =>
        thenContainerBytes > 0
          ? cutoffByRatioBytes
          : impossible("Flink 1.3 does not start: the container has no whole mebibyte.", ["taskManagerProcessBytes"]),
      tex: ({ cutoffByRatioBytes }) => cutoffByRatioBytes,
    },
  ],
});

/** What the cut-off leaves. */
export const thenJavaBytes = derive({
  id: "thenJavaBytes",
  symbol: "C_j",
  title: "What the cut-off leaves to Java",
  unit: "binaryBytes",
  show: inMebibytes,
  source: derived("the container without the cut-off"),
  uses: [thenContainerBytes, cutoffBytes],
  compute: ({ thenContainerBytes, cutoffBytes }) => thenContainerBytes - cutoffBytes,
  tex: ({ thenContainerBytes, cutoffBytes }) => `${thenContainerBytes} - ${cutoffBytes}`,
});
