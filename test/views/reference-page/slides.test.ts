import { describe, expect, it } from "vitest";
import { slides } from "../../../src/views/reference-page/slides.js";

/** The titles of the talk's slides, in the order of its published text; a repeated one as often as it stands there. */
const titles = [
  "Keep it going",
  "About this talk",
  "Topics",
  "Capacity Planning",
  "First step: do the math!",
  "Establish a baseline",
  "Consider spiky loads",
  "Example: The Setup",
  "Example: The Setup",
  "Example: A machine’s perspective",
  "Excursion 1: Window emit",
  "Example: A machine’s perspective",
  "Example: Result",
  "Example: Intermediate Result",
  "Excursion 2: Window state access",
  "Excursion 2: Window state access",
  "Example: Intermediate Result",
  "Excursion 3: Checkpointing",
  "Example: Final Result",
  "Example: Network requirements",
  "Deployment Best Practices",
  "Deployment Options",
  "Choose your state backend",
  "Asynchronous Snapshotting",
  "Check the production readiness list",
  "Tuning: CPU usage / work distribution",
  "Configure parallelism / slots",
  "Operator chaining",
  "Task slots",
  "Slot sharing (parallelism now 6)",
  "Benefits of slot sharing",
  "What can you do?",
  "Tuning: Memory Configuration",
  "Memory in Flink (on YARN)",
  "Example: Memory in Flink",
  "Tuning: Checkpointing",
  "Checkpointing",
  "Regular Operation (some checkpointing-free time)",
  "Degraded Operation (constantly checkpointing)",
  "Guaranteeing Progress (ensuring some checkpoint-free time)",
  "Conclusion",
  "Tuning Approaches",
  "The usual suspects",
  "Let’s discuss: Q & A",
  "Thank you!",
  "We are hiring!",
  "Set UUIDs for all (stateful) operators",
  "Use the savepoint tool for deletions",
  "Avoid the deprecated state APIs",
  "Explicitly set max parallelism",
  "RocksDB",
  "Tuning: Serialization",
  "(de)serialization is expensive",
  "Serialization in Flink",
  "A note on custom serializers / parsers",
  "What else?",
  "(High Availability) Deployment",
  "Deployment Options",
  "Deployment Options",
  "High Availability Deployments",
  "YARN / Mesos HA",
  "Standalone cluster HA",
  "Bonus Slides: Deployment: Security",
  "Outline",
  "Hadoop delegation tokens",
  "Kerberos authentication",
  "SSL",
  "Limitations",
];

describe("the index of slides", () => {
  it("has every slide of the talk, in its order", () => {
    expect(slides).toHaveLength(titles.length);
    for (const [index, { title, number }] of slides.entries()) {
      expect(title.startsWith(titles[index] ?? "?"), `${title} at ${titles[index] ?? "the end"}`).toBe(true);
      expect(number).toBe(index + 1);
    }
  });

  it("gives the slide on state backends the number that it prints", () => {
    expect(slides.find(({ title }) => title === "Choose your state backend")?.number).toBe(23);
  });

  it("says of each what it says, and where it is treated", () => {
    for (const { says, at } of slides) {
      expect(says).toMatch(/^[A-Z].{5,110}\.$/);
      expect(at.page).toMatch(/^[a-z-]+$/);
      expect(at.anchor ?? "whole").toMatch(/^[\w-]+$/);
    }
  });

  it("tells slides of the same title apart", () => {
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  });
});
