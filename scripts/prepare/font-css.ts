import type { Face } from "./faces.js";

function fontFace({ name, family, weight, style }: Face): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("./${name}.woff2") format("woff2");
}
`;
}

/** The style sheet that names the fonts lying beside it. */
export function fontCss(faces: readonly Face[]): string {
  return faces.map(fontFace).join("");
}
