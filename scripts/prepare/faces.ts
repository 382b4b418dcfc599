import { italicGlyphs, largeGlyphs, textGlyphs, uprightGlyphs } from "./glyphs.js";

/** A font of the site: where it comes from and what is kept of it. */
export interface Face {
  /** The file's name without ending. */
  readonly name: string;
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  readonly style: "normal" | "italic";
  /** The file it is made from, below node_modules. */
  readonly from: string;
  /** The characters to keep; absent: the whole font. */
  readonly glyphs?: string;
}

function textFace(family: string, weight: 400 | 600, style: "normal" | "italic" = "normal"): Face {
  const slug = family.toLowerCase().replaceAll(" ", "-");
  return {
    name: style === "normal" ? `${slug}-${weight}` : `${slug}-${weight}-${style}`,
    family,
    weight,
    style,
    from: `@fontsource/${slug}/files/${slug}-latin-${weight}-${style}.woff2`,
    glyphs: textGlyphs,
  };
}

/** A face of KaTeX keeps the name that KaTeX's style sheet knows it by. */
function mathFace(family: string, cut: "Regular" | "Italic" | "Bold", glyphs?: string): Face {
  return {
    name: `${family}-${cut}`,
    family,
    weight: cut === "Bold" ? 700 : 400,
    style: cut === "Italic" ? "italic" : "normal",
    from: `katex/dist/fonts/${family}-${cut}.woff2`,
    ...(glyphs !== undefined && { glyphs }),
  };
}

/** Every font that the site may load. Those a page surely needs are preloaded by its head. */
export const faces: readonly Face[] = [
  textFace("Source Serif 4", 400),
  textFace("Source Serif 4", 400, "italic"),
  textFace("Source Serif 4", 600),
  textFace("Source Sans 3", 400),
  textFace("Source Sans 3", 600),
  mathFace("KaTeX_Main", "Regular", uprightGlyphs),
  mathFace("KaTeX_Math", "Italic", italicGlyphs),
  mathFace("KaTeX_Size1", "Regular", largeGlyphs),
  mathFace("KaTeX_Size2", "Regular", largeGlyphs),
  mathFace("KaTeX_Size3", "Regular", largeGlyphs),
  mathFace("KaTeX_Size4", "Regular"),
];
