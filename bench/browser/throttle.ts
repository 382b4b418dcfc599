import type { CDPSession, Page } from "playwright-core";

/** The browser's own protocol for one page. */
export function protocolOf(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

/** Makes the page's processor slower by a factor. */
export async function slowProcessor(protocol: CDPSession, rate: number): Promise<void> {
  await protocol.send("Emulation.setCPUThrottlingRate", { rate });
}

const BITS = 8;

/** A slow phone connection as Chrome's developer tools have it. */
export const slow4G = { bitsPerSecond: 1.6e6 * 0.9, uploadBitsPerSecond: 0.75e6 * 0.9, latencyMilliseconds: 562.5 };

/** Gives the page a slow connection. */
export async function slowConnection(protocol: CDPSession): Promise<void> {
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow4G.latencyMilliseconds,
    downloadThroughput: slow4G.bitsPerSecond / BITS,
    uploadThroughput: slow4G.uploadBitsPerSecond / BITS,
  });
}
