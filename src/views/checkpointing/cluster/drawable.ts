import type { FigureView } from "../../figure.js";

/** A figure, or a sentence about why there is nothing to draw. */
export type Drawable<Data> = FigureView<Data> | { readonly nothing: string };
