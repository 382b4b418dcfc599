/** Plays something that can be moved on. */
export interface Player {
  readonly isPlaying: boolean;
  play(): void;
  pause(): void;
}

export interface PlayerOptions {
  /** Moves on by some seconds of the reader's time. Returns whether there is more to come. */
  readonly glide: (seconds: number) => boolean;
  /** Moves on to what happens next. Returns whether there is more to come. */
  readonly hop: () => boolean;
  /** Playing has begun or ended. */
  readonly changed: (isPlaying: boolean) => void;
}

/** Readers who want less motion get it happening by happening, this long for each. */
const HOP_MILLISECONDS = 1200;
/** A page that was out of sight goes on from where it was. */
const LONGEST_FRAME_SECONDS = 0.1;

const wantsLessMotion = matchMedia("(prefers-reduced-motion: reduce)");

/** A player: it glides, frame by frame, or hops for readers who want less motion. */
export function createPlayer({ glide, hop, changed }: PlayerOptions): Player {
  let stop: (() => void) | null = null;

  const pause = (): void => {
    if (stop === null) return;
    stop();
    stop = null;
    changed(false);
  };
  const startGliding = (): (() => void) => {
    let last: number | null = null;
    let request = requestAnimationFrame(function frame(now) {
      const seconds = last === null ? 0 : Math.min((now - last) / 1000, LONGEST_FRAME_SECONDS);
      last = now;
      if (glide(seconds)) request = requestAnimationFrame(frame);
      else pause();
    });
    return () => cancelAnimationFrame(request);
  };
  const startHopping = (): (() => void) => {
    const timer = setInterval(() => {
      if (!hop()) pause();
    }, HOP_MILLISECONDS);
    return () => clearInterval(timer);
  };

  return {
    get isPlaying() {
      return stop !== null;
    },
    play: () => {
      if (stop !== null) return;
      stop = wantsLessMotion.matches ? startHopping() : startGliding();
      changed(true);
    },
    pause,
  };
}
