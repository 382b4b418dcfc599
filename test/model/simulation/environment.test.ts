import { describe, expect, it } from "vitest";
import { createEnvironment, type Body } from "../../../src/model/simulation/environment.js";

/** An environment, and what was written down with its time. */
function logging() {
  const environment = createEnvironment();
  const log: string[] = [];
  return { environment, log, note: (text: string) => void log.push(`${environment.now} ${text}`) };
}

describe("a simulation's clock", () => {
  // The first example of SimPy's documentation, a car that parks and drives.
  it("lets processes take turns as time goes by", () => {
    const { environment, log, note } = logging();
    function* car(): Body {
      for (;;) {
        note("parks");
        yield 5;
        note("drives");
        yield 2;
      }
    }
    environment.process(car());
    environment.run(15);
    expect(log).toEqual(["0 parks", "5 drives", "7 parks", "12 drives", "14 parks"]);
    expect(environment.now).toBe(15);
  });

  it("does at one moment what is due then: by priority, then in the order of scheduling", () => {
    const { environment, log, note } = logging();
    environment.after(1, () => note("second"));
    environment.after(1, () => note("third"));
    environment.after(1, () => note("last"), { priority: 1 });
    environment.at(1, () => note("first"), { priority: -1 });
    environment.run(1);
    expect(log).toEqual(["1 first", "1 second", "1 third", "1 last"]);
  });

  it("does what an action schedules for now before it goes on", () => {
    const { environment, log, note } = logging();
    environment.after(1, () => {
      note("one");
      environment.after(0, () => note("two"));
    });
    environment.after(1.5, () => note("three"));
    environment.run(2);
    expect(log).toEqual(["1 one", "1 two", "1.5 three"]);
  });

  it("does nothing that was cancelled, nor anything after its end", () => {
    const { environment, log, note } = logging();
    environment.after(1, () => note("cancelled")).cancel();
    environment.after(2, () => note("at the end"));
    environment.after(2.1, () => note("too late"));
    environment.run(2);
    expect(log).toEqual(["2 at the end"]);
  });

  it("comes to a moment exactly, where adding delays would miss it", () => {
    const { environment, log, note } = logging();
    environment.after(0.1, () => environment.at(0.3, () => note("there")));
    environment.run(1);
    expect(log).toEqual(["0.3 there"]);
  });
});

describe("a process", () => {
  it("waits for a signal, and others for the same one in the order in which they came", () => {
    const { environment, log, note } = logging();
    const signal = environment.signal();
    function* waits(name: string): Body {
      yield signal;
      note(name);
    }
    environment.process(waits("first"));
    environment.process(waits("second"));
    environment.after(3, () => signal.fire());
    environment.after(4, () => void environment.process(waits("late, at once")));
    environment.run(5);
    expect(log).toEqual(["3 first", "3 second", "4 late, at once"]);
  });

  it("that is interrupted does not go on, whatever it waits for, but cleans up", () => {
    const { environment, log, note } = logging();
    const signal = environment.signal();
    function* waits(wait: number | typeof signal): Body {
      try {
        yield wait;
        note("went on");
      } finally {
        note("cleaned up");
      }
    }
    for (const wait of [2, signal]) {
      const process = environment.process(waits(wait));
      environment.after(1, () => process.interrupt());
      environment.after(3, () => process.interrupt());
    }
    environment.after(2, () => signal.fire());
    environment.run(5);
    expect(log).toEqual(["1 cleaned up", "1 cleaned up"]);
  });
});
