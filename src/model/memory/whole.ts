/** What Flink and YARN write as MB. */
export const MEBIBYTE = 2 ** 20;

/** How sizes are shown that are whole mebibytes. */
export const inMebibytes = { scale: "MiB", exact: true } as const;

/** A size without what exceeds whole mebibytes. @param bytes at least 0; NaN gives NaN */
export function wholeMebibytes(bytes: number): number {
  return Math.floor(bytes / MEBIBYTE) * MEBIBYTE;
}

/** The same as TeX. @param factor a number that the mebibytes are multiplied by before they are cut */
export function wholeMebibytesTex(bytes: string, factor?: string): string {
  const multiplied = factor === undefined ? "" : String.raw` \cdot ${factor}`;
  return String.raw`\left\lfloor \frac{${bytes}}{2^{20}}${multiplied} \right\rfloor \cdot 2^{20}`;
}
