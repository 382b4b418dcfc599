import { endedByTheJvm } from "./symptoms/jvm.js";
import { endedFromOutside } from "./symptoms/killed.js";
import { refusedByFlink } from "./symptoms/refused.js";
import { nobodyEndedIt } from "./symptoms/slow.js";
import type { SymptomGroup } from "./symptoms/symptom.js";

/** What goes wrong with memory, by who ended the process. */
export const symptomGroups: readonly SymptomGroup[] = [endedByTheJvm, endedFromOutside, refusedByFlink, nobodyEndedIt];
