/** The part of subset-font that is used here; the package has no types. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2";
    /** OpenType features to keep; absent: all. */
    readonly keepFeatures?: readonly string[];
  }
  export default function subsetFont(font: Uint8Array, glyphs: string, options: Options): Promise<Uint8Array>;
}
