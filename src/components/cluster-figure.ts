import { frame, type FigureParts } from "./figure.js";
import { html, type Markup } from "./html.js";

/** A figure about a cluster, ready to be framed. */
export interface ClusterFigureParts extends Omit<FigureParts, "id"> {
  /** Tells it from the others of the block. */
  readonly name: string;
}

/**
 * The frame around a figure whose data are the reader's own. It looks as every other one, but does not follow the
 * scenario alone.
 */
export function clusterFigure({ name, ...parts }: ClusterFigureParts): Markup {
  return frame(
    { ...parts, id: name },
    { whole: html`data-cluster-figure="${name}"`, marks: (part) => html`data-cluster-part="${part}"` },
  );
}
