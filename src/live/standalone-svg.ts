/** Properties of a drawing that its style sheet sets; a saved picture has to bring them along. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "opacity",
  "paint-order",
] as const;

const COLOURS: ReadonlySet<string> = new Set(["fill", "stroke"]);

/** A picture that looks the same without the page's style sheet, and outside a browser. */
export function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, index) => {
    const style = getComputedStyle(originals[index] as Element);
    for (const property of CARRIED) {
      const value = style.getPropertyValue(property);
      (element as SVGElement).style.setProperty(property, COLOURS.has(property) ? inRgb(value) : value);
    }
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** A colour as programs other than browsers know it; "none", patterns and the like as they are. */
function inRgb(colour: string): string {
  if (!colour.includes("(") || colour.startsWith("url(")) return colour;
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255
    ? `rgb(${String(red)}, ${String(green)}, ${String(blue)})`
    : `rgba(${String(red)}, ${String(green)}, ${String(blue)}, ${(alpha / 255).toFixed(3)})`;
}
