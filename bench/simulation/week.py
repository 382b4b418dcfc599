"""The job of `src/model/simulation`, as far as a week of checkpoints and failures needs it, written with SimPy.

Reads a job as JSON on standard input and prints as JSON what came of it and how long it took.
"""

import json
import sys
import time

import simpy

# What takes less than this is over: the clock cannot tell such moments apart late in a long run.
INSTANT = 1e-6


class Job:
    """Records and bytes flow at rates that change only when something happens."""

    def __init__(self, env, job):
        self.env = env
        self.job = job
        self.running = True
        self.behind = False
        self.blocking = 0
        self.backlog = 0.0
        self.position = 0.0
        self.repeated = 0.0
        self.upload = None
        self.settled = 0.0
        self.changed = env.event()
        self.rates()
        env.process(self.flow())

    def rates(self):
        job = self.job
        most = 0.0
        if self.running and not self.blocking:
            most = job["largest"] * (1 - job["slowdown"] if self.upload else 1)
        if job["rate"] > most:
            self.behind = True
        self.speed = most if self.behind else job["rate"]
        regular = (job["fixed"] if self.running else 0) + self.speed * job["bytesPerRecord"]
        self.uploading = max(0.0, job["link"] - regular) if self.upload else 0.0

    def settle(self):
        seconds = self.env.now - self.settled
        self.settled = self.env.now
        self.position += self.speed * seconds
        if self.behind:
            self.backlog += (self.job["rate"] - self.speed) * seconds
        if self.upload:
            self.upload[0] -= self.uploading * seconds

    def change(self):
        self.rates()
        before, self.changed = self.changed, self.env.event()
        before.succeed()

    def flow(self):
        """Lets the backlog run out and uploads end."""
        while True:
            drain = self.speed - self.job["rate"]
            gone = max(0.0, self.backlog) / drain if self.behind and drain > 0 else None
            through = max(0.0, self.upload[0]) / self.uploading if self.upload and self.uploading > 0 else None
            times = [seconds for seconds in (gone, through) if seconds is not None]
            if not times:
                yield self.changed
                continue
            yield self.env.timeout(min(times)) | self.changed
            self.settle()
            drain = self.speed - self.job["rate"]
            if self.behind and drain > 0 and self.backlog <= drain * INSTANT:
                self.behind = False
                self.backlog = 0.0
            if self.upload and self.uploading > 0 and self.upload[0] <= self.uploading * INSTANT:
                done, self.upload = self.upload[1], None
                self.rates()
                done.succeed()
            else:
                self.rates()


class Coordinator:
    """A checkpoint at each tick; one at a time, no minimum pause."""

    def __init__(self, env, job, flows):
        self.env = env
        self.job = job
        self.flows = flows
        self.triggered = 0
        self.completed = 0
        self.restored = 0.0
        self.running = None
        self.timer = env.process(self.ticks(job["interval"]))

    def ticks(self, first):
        try:
            yield self.env.timeout(first)
            while True:
                if self.running is None:
                    self.running = self.env.process(self.checkpoint())
                yield self.env.timeout(self.job["interval"])
        except simpy.Interrupt:
            pass

    def checkpoint(self):
        flows = self.flows
        flows.settle()
        self.triggered += 1
        position = flows.position
        try:
            if not flows.running:
                # Nothing moves, but the coordinator does not know yet.
                yield self.env.event()
            if flows.behind:
                yield self.env.timeout(self.job["queue"])
            flows.settle()
            flows.blocking += 1
            flows.change()
            yield self.env.timeout(self.job["sync"])
            flows.settle()
            flows.blocking -= 1
            done = self.env.event()
            flows.upload = [self.job["bytes"], done]
            flows.change()
            yield done
            flows.change()
            self.completed += 1
            self.restored = position
            self.running = None
        except simpy.Interrupt:
            flows.settle()
            flows.blocking = 0
            flows.upload = None
            flows.change()

    def stop(self):
        if self.timer.is_alive:
            self.timer.interrupt()
        self.running = None


def failures(env, job, flows, coordinator):
    """A machine is lost at each of the moments given, and the job comes back."""
    for moment in job["failures"]:
        yield env.timeout(moment - env.now)
        flows.settle()
        flows.running = False
        flows.change()
        if coordinator.running is not None and coordinator.running.is_alive:
            coordinator.running.interrupt()
        yield env.timeout(job["detection"])
        coordinator.stop()
        yield env.timeout(job["delay"] + job["slots"] + job["fetch"])
        flows.settle()
        again = flows.position - coordinator.restored
        flows.position -= again
        flows.repeated += again
        flows.backlog += again
        flows.behind = True
        flows.running = True
        flows.change()
        coordinator.timer = env.process(coordinator.ticks(0))


def main():
    job = json.load(sys.stdin)
    samples = []
    for _ in range(job["rounds"]):
        start = time.perf_counter()
        env = simpy.Environment()
        flows = Job(env, job)
        coordinator = Coordinator(env, job, flows)
        env.process(failures(env, job, flows, coordinator))
        env.run(until=job["until"])
        flows.settle()
        samples.append(time.perf_counter() - start)
    result = {
        "version": simpy.__version__ if hasattr(simpy, "__version__") else "4",
        "seconds": sorted(samples)[len(samples) // 2],
        "triggered": coordinator.triggered,
        "completed": coordinator.completed,
        "repeated": flows.repeated,
    }
    json.dump(result, sys.stdout)


main()
