/** Something that happens at a time. */
export interface Event {
  readonly time: number;
  /** Of events at the same time the one with the smaller priority comes first, */
  readonly priority: number;
  /** and of those the one that was scheduled first. */
  readonly sequence: number;
  readonly action: () => void;
  cancelled: boolean;
}

/** Whether `a` comes before `b`: by time, then priority, then sequence. No two events are equal. */
export function isBefore(a: Event, b: Event): boolean {
  if (a.time !== b.time) return a.time < b.time;
  if (a.priority !== b.priority) return a.priority < b.priority;
  return a.sequence < b.sequence;
}

/** A queue that gives events back in their order: a binary heap, so that adding and taking cost log n. */
export interface EventQueue {
  add(event: Event): void;
  /** The next event, without taking it; cancelled ones are passed over. */
  peek(): Event | undefined;
  /** Takes the next event. */
  take(): Event | undefined;
}

export function createEventQueue(): EventQueue {
  const heap: Event[] = [];

  const add = (event: Event): void => {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above] as Event;
      if (isBefore(parent, event)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = event;
  };

  const sinkFromTop = (event: Event): void => {
    const { length } = heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) break;
      if (below + 1 < length && isBefore(heap[below + 1] as Event, heap[below] as Event)) below += 1;
      const child = heap[below] as Event;
      if (isBefore(event, child)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = event;
  };

  const take = (): Event | undefined => {
    const first = heap[0];
    const last = heap.pop();
    if (first && last && heap.length > 0) sinkFromTop(last);
    return first;
  };

  const peek = (): Event | undefined => {
    while (heap[0]?.cancelled) take();
    return heap[0];
  };

  return { add, peek, take: () => (peek() ? take() : undefined) };
}
