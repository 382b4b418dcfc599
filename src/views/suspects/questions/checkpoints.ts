import { cited } from "../../../model/sources.js";
import type { QuestionGroup } from "./question.js";

/** Checkpoints and what is left of them. */
export const checkpointQuestions: QuestionGroup = {
  id: "checkpoints",
  title: "Checkpoints and state",
  questions: [
    {
      id: "checkpoint-timeout",
      asks: "Why do my checkpoints expire?",
      answer:
        "Barriers wait behind records, or the upload is too large for the timeout of [[checkpointTimeoutSeconds|text]]. Your scenario’s take [[checkpointSeconds|text]].",
      href: "./checkpointing.html#a-checkpoint-that-does-not-make-it-in-time",
      leadsTo: "Checkpointing: a checkpoint that does not make it in time",
      source: cited("users", "Managed Flink, troubleshooting checkpoint timeouts"),
    },
    {
      id: "old-checkpoints",
      asks: "Why do old checkpoint files pile up?",
      answer:
        "An incremental checkpoint holds on to files of earlier ones, and a failed job or a forced end leaves what nobody owns. Delete by what the newest metadata names, never by age.",
      href: "./production.html#deleting-then-and-now",
      leadsTo: "Production readiness: deleting, then and now",
      source: cited("tracker", "FLINK-38909, open; its diagnosis is not confirmed"),
    },
    {
      id: "cannot-map",
      asks: "Why can state not be mapped to an operator after a change?",
      answer:
        "The operator has another id: none was set, and Flink derives one from the graph. Set `uid` everywhere before the first savepoint.",
      href: "./production.html#state-finds-its-operator-by-an-id",
      leadsTo: "Production readiness: state finds its operator by an id",
      source: cited("users", "apache/streampark issue 2172, DataLinkDC/dinky issue 2273"),
    },
    {
      id: "state-in-two",
      asks: "Does my state survive the way from 1.x to 2.x?",
      answer:
        "Nobody promises it: Kryo went from 2.24 to 5.6, and some types have another serializer. Test a savepoint of yours; types that Flink itself serializes are the safe ones.",
      href: "./production.html#which-version-reads-which-state",
      leadsTo: "Production readiness: which version reads which state",
      source: cited("notes", "2.0: no guarantee for state of 1.x"),
    },
  ],
};
