/** What somebody published for one core. */
export interface PublishedRate {
  readonly source: string;
  /** The kind of job, in the source's word. */
  readonly job: string;
  readonly lowRecordsPerSecond: number;
  readonly highRecordsPerSecond: number;
}
