import { givenChoice } from "../../quantity.js";
import { assumed } from "../../sources.js";

export const submitters = givenChoice({
  id: "submitters",
  title: "Who submits jobs",
  help: "One team that knows all jobs of the cluster, or many that know only their own.",
  initial: "one",
  options: { one: "one team", many: "many teams" },
  link: "submitters",
  source: assumed("the talk’s example is one job"),
});

export const isolation = givenChoice({
  id: "isolation",
  title: "What one job may do to another",
  help: "In a shared cluster a TaskManager that dies takes tasks of several jobs with it, and all share the JobManager.",
  initial: "none",
  options: { none: "nothing at all", some: "a restart now and then is all right" },
  link: "isolation",
  source: assumed("a job that runs for months"),
});

export const upgrades = givenChoice({
  id: "upgrades",
  title: "How often the program changes",
  help: "Each change stops the job with a savepoint, or goes on from its last checkpoint, and starts the new program.",
  initial: "often",
  options: { often: "every week or more", rarely: "a few times a year" },
  link: "upgrades",
  source: assumed("a job under development"),
});

export const elasticity = givenChoice({
  id: "elasticity",
  title: "How many TaskManagers",
  help: "As many all day, or as many as the load of the hour asks for.",
  initial: "fixed",
  options: { fixed: "as many all day", load: "as many as the load asks for" },
  link: "elasticity",
  source: assumed("the talk’s example has a fixed number of machines"),
});

export const choiceInputs = [submitters, isolation, upgrades, elasticity] as const;
