import { SLIDE_NETTY_BYTES } from "../../../model/memory/flink/then/settings.js";
import type { FigureView } from "../../figure.js";
import { num, why, type World } from "../../world.js";
import { flinkContainer, slideContainer, type Container } from "./containers.js";
import { mib } from "./piece.js";
import { isOffHeap, thenAnswer } from "./sentences.js";

export interface ContainerThenData {
  readonly containerBytes: number;
  readonly containerText: string;
  readonly nettyBytes: number;
  readonly slide: Container | null;
  /** Null where 1.3 does not start. */
  readonly flink: Container | null;
  /** The part of the heap of 1.3 that batch jobs may manage; null where it is a part of its own. */
  readonly managedShare: { readonly bytes: number; readonly text: string } | null;
  /** How much less heap there is than on the slide; empty where there is not. */
  readonly gapText: string;
  readonly problem: string;
}

/** The slide's container beside the one of Flink 1.3, to scale. */
export function containerThenView(world: World): FigureView<ContainerThenData> {
  const containerBytes = num(world, "thenContainerBytes");
  const slide = slideContainer(world);
  const flink = flinkContainer(world);
  const gap = num(world, "slideHeapBytes") - num(world, "thenHeapBytes");
  return {
    title: "The slide’s container, and what Flink 1.3 made of it",
    finding: thenAnswer(world),
    description:
      "Two containers of the same size beside each other, divided from the bottom into the JVM heap and the cut-off above " +
      "it. The heap of the one on the right holds the network buffers.",
    table: { columns: ["Part", "By the slide’s rule", "In Flink 1.3"], rows: rowsOf(world) },
    data: {
      containerBytes: Number.isNaN(containerBytes) ? 0 : containerBytes,
      containerText: mib(containerBytes),
      nettyBytes: SLIDE_NETTY_BYTES,
      slide,
      flink,
      managedShare:
        isOffHeap(world) || !flink
          ? null
          : { bytes: num(world, "thenManagedBytes"), text: mib(num(world, "thenManagedBytes")) },
      gapText: gap > 0 ? mib(gap) : "",
      problem: why(world, "thenManagedBytes"),
    },
  };
}

function rowsOf(world: World): readonly (readonly string[])[] {
  const size = (id: string): string => mib(num(world, id));
  return [
    ["container", size("thenContainerBytes"), size("thenContainerBytes")],
    ["cut-off", size("cutoffByRatioBytes"), size("cutoffBytes")],
    ["JVM heap, −Xmx", size("slideHeapBytes"), size("thenHeapBytes")],
    [
      isOffHeap(world) ? "network buffers" : "network buffers, in the heap",
      "64 MiB to 1 GiB",
      atMost(size("thenNetworkBytes")),
    ],
    [
      isOffHeap(world) ? "managed memory" : "managed memory, in the heap, batch only",
      "up to 70 %",
      atMost(size("thenManagedBytes")),
    ],
  ];
}

const atMost = (text: string): string => (text === "—" ? text : `up to ${text}`);
