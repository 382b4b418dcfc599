/** The fields of a request, as somebody types and chooses. */
export interface CertificateFields {
  readonly jobManagers: string;
  readonly taskManagers: string;
  readonly validity: string;
  readonly directory: string;
  readonly authority: string;
  readonly tool: string;
  readonly clients: string;
}

/** The fields that take a text. */
export const textFields = ["jobManagers", "taskManagers", "validity", "directory"] as const;

/** The fields with a choice. */
export const choiceFields = ["authority", "tool", "clients"] as const;

export type TextField = (typeof textFields)[number];
