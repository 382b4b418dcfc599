import { SCRUB_STEPS } from "../../components/timeline/controls.js";
import { defaultScenario } from "../../scenario/scenario.js";
import { showingOf } from "../../views/checkpointing/timeline/showing.js";
import { stopAfter, stopBefore } from "../../views/checkpointing/timeline/stops.js";
import { firstMoment } from "../../views/checkpointing/timeline/view.js";
import { worldOf, type World } from "../../views/world.js";
import { offerFigure } from "../figure-actions.js";
import type { Page } from "../page.js";
import { write } from "../text.js";
import { bindKeys } from "./keys.js";
import { timelinePanel } from "./panel.js";
import { createPlayer } from "./player.js";
import { bindPointer } from "./pointer.js";
import { createRuns } from "./runs.js";
import { bindTrials } from "./trials.js";
import { watchVisible } from "./visible.js";

/** Lets the reader play the run of the scenario in use, in each timeline under `root`. */
export function bindTimeline(page: Page, root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-timeline]")) bindOne(element, page);
}

function bindOne(element: HTMLElement, page: Page): void {
  const panel = timelinePanel(element);
  const { part } = panel;
  const runs = createRuns(worldOf(page.world().model, defaultScenario.values));
  let seconds = firstMoment(runs.view.story);
  /** Until the reader has moved the cursor, it stands where each run has its first checkpoint complete. */
  let isMoved = false;
  let followed: World | null = page.isAsBuilt() ? page.world() : null;

  const end = (): number => runs.view.story.seconds;
  const go = (to: number, { aloud }: { aloud: boolean }): void => {
    seconds = Math.min(Math.max(0, to), end());
    panel.move(runs.view, showingOf(runs.view, seconds), { aloud });
  };
  const redraw = (to: number): void => {
    seconds = Math.min(to, end());
    panel.draw(runs.view, showingOf(runs.view, seconds));
  };
  const trials = bindTrials(element, {
    part,
    runs,
    redraw: (at) => {
      isMoved ||= at !== undefined;
      redraw(at ?? seconds);
    },
  });
  const player = createPlayer({
    glide: (elapsed) => {
      go(seconds + elapsed * panel.speed(runs.view), { aloud: false });
      return seconds < end();
    },
    hop: () => {
      go(stopAfter(runs.view.stops, seconds).seconds, { aloud: false });
      return seconds < end();
    },
    changed: (isPlaying) => {
      write(part("play"), isPlaying ? "Pause" : "Play");
      if (!isPlaying) trials.offer(seconds);
    },
  });

  /** The reader moves the cursor: nobody else does meanwhile. */
  const goByHand = (to: number, { aloud = true } = {}): void => {
    isMoved = true;
    player.pause();
    go(to, { aloud });
    trials.offer(seconds);
  };
  const toggle = (): void => {
    if (player.isPlaying) player.pause();
    else {
      isMoved = true;
      if (seconds >= end()) go(0, { aloud: false });
      player.play();
    }
  };
  const back = (): void => goByHand(stopBefore(runs.view.stops, seconds).seconds);
  const forward = (): void => goByHand(stopAfter(runs.view.stops, seconds).seconds);
  const toStart = (): void => goByHand(0);

  const clicks = { play: toggle, back, forward, restart: toStart };
  for (const [name, act] of Object.entries(clicks)) part(name).addEventListener("click", act);
  const scrub = part("scrub") as HTMLInputElement;
  scrub.addEventListener("input", () => goByHand((Number(scrub.value) / SCRUB_STEPS) * end(), { aloud: false }));
  for (const picture of panel.pictures) bindPointer(picture, (share) => goByHand(share * end(), { aloud: false }));
  bindKeys(element, { toggle, back, forward, toStart, toEnd: () => goByHand(end()) });
  offerFigure(element, { name: "run", view: () => runs.view });

  const follow = (world: World): void => {
    if (followed === world) return;
    followed = world;
    const problem = runs.use(world);
    panel.complain(problem === null ? "" : `This scenario cannot be run. ${problem} What is shown is the run before.`);
    if (problem !== null) player.pause();
    else {
      redraw(isMoved ? seconds : firstMoment(runs.view.story));
      trials.follow();
    }
  };
  const isVisible = watchVisible(element);
  page.afterPaint((world) => isVisible() && follow(world));
  page.whenSettled(follow);
  follow(page.world());
  element.dataset.ready = "";
}
