/** A cause of an outage, as the subject and verb of a sentence that goes on: "A TaskManager is lost". */
export function causeText(cause: string): string {
  return cause.charAt(0).toUpperCase() + cause.slice(1);
}

/** Why the job failed, as far as the reader meets different sentences for it. */
export function isZooKeeper(cause: string): boolean {
  return cause.startsWith("ZooKeeper");
}
