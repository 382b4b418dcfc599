/** How YARN counts the failures of an application’s master. */
export interface YarnAttempts {
  /** yarn.application-attempts, capped by yarn.resourcemanager.am.max-attempts; both are 2 by default with HA on. */
  readonly attempts: number;
  /** yarn.application-attempt-failures-validity-interval, in seconds; null counts for ever (−1). */
  readonly validitySeconds: number | null;
}

/** What Flink sets with high availability and nothing configured (YarnConfigOptions). */
export const yarnAttemptsDefault: YarnAttempts = { attempts: 2, validitySeconds: 10 };

/**
 * The number of the failure at which YARN gives the application up; null when it starts another attempt each time.
 * Only failures within the validity interval before the newest one count, that one included.
 * @param failureSeconds when the master failed, in rising order
 */
export function yarnGivesUpAt(
  failureSeconds: readonly number[],
  { attempts, validitySeconds }: YarnAttempts,
): number | null {
  const since = validitySeconds ?? Infinity;
  const at = failureSeconds.findIndex((now, newest) => {
    const counted = failureSeconds.slice(0, newest + 1).filter((failed) => now - failed < since);
    return counted.length >= attempts;
  });
  return at === -1 ? null : at + 1;
}
