import { group } from "../../../model/digits.js";

/** How many configurations Flink's own classes were asked for, and how many 2.3 refused: a test counts the vectors. */
export const COMPARED = { taskManagers: 2124, jobManagers: 663, refused: 900, containers: 2060 } as const;

const count = (number: number): string => group(String(number));

/** What the derivation of both processes is held to. */
function processes(): string {
  return (
    `Flink’s own classes of 1.12, 1.16, 1.20 and 2.3 were asked for ${count(COMPARED.taskManagers)} TaskManagers, and ` +
    `those of 1.20 and 2.3 for ${count(COMPARED.jobManagers)} JobManagers. ${count(COMPARED.refused)} of them do not ` +
    "start. The workbook gives the same bytes, or fails at the same check with the same numbers."
  );
}

/** What the talk's era is held to. */
function containers(): string {
  return (
    `Flink’s own classes of 1.2.1, 1.3.3, 1.4.2, 1.5.6 and 1.9.3 were run on ${count(COMPARED.containers)} containers, and ` +
    "the workbook gives the same flags for the JVM, or is stopped by the same check."
  );
}

/** The sentences about what was compared, by the name an author uses. */
export const comparedPhrases = { "processes-compared": processes, "containers-compared": containers };
