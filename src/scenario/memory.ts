/** The part of `localStorage` that is needed. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** Under which key the last scenario is kept. */
export const STORAGE_KEY = "keep-it-going.scenario";

/** One text that outlives the page, where the browser allows it. */
export interface Memory {
  recall(): string | null;
  remember(text: string): void;
  /** False from the first refusal on. */
  isPersistent(): boolean;
}

/**
 * Keeps a text in a storage that may refuse: private windows, blocked site data, a full disk.
 * @param storage returns the storage; a function, because merely naming `localStorage` can throw
 */
export function createMemory(storage: () => TextStorage): Memory {
  let persistent = true;
  const attempt = <Result>(act: (storage: TextStorage) => Result): Result | null => {
    try {
      return act(storage());
    } catch {
      persistent = false;
      return null;
    }
  };
  return {
    recall: () => attempt((storage) => storage.getItem(STORAGE_KEY)),
    remember: (text) => {
      attempt((storage) => storage.setItem(STORAGE_KEY, text));
    },
    isPersistent: () => persistent,
  };
}
