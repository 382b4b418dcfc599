import type { FigureView, Table } from "../views/figure.js";
import { copyText, saveText } from "./carry.js";
import { standalone } from "./standalone-svg.js";

/** Wires the buttons under a figure: the table as CSV, the picture as SVG. */
export function offerFigure(
  element: HTMLElement,
  { name, view }: { name: string; view: () => Pick<FigureView, "table"> },
): void {
  const status = element.querySelector<HTMLElement>("[data-status]");
  element.querySelector("[data-copy-csv]")?.addEventListener("click", () => {
    void copyText(toCsv(view().table), { status, done: "Copied." });
  });
  element.querySelector("[data-save-svg]")?.addEventListener("click", () => {
    const svg = [...element.querySelectorAll<SVGSVGElement>("[data-picture] svg")].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    if (svg) saveText(standalone(svg), { name: `${name}.svg`, type: "image/svg+xml" });
  });
}

/** A table as comma-separated values, quoted where needed. */
export function toCsv({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => cells.map(quoted).join(",");
  return [columns, ...rows].map(line).join("\r\n") + "\r\n";
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
