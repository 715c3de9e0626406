/** What a key does. */
export type Command =
  | { readonly kind: 'accept' | 'search' | 'none' | 'skip' | 'undo' | 'next' | 'previous' | 'help' | 'whole' }
  | { readonly kind: 'candidate'; readonly place: number };

/** The keys as the help lists them. */
export const keys: readonly (readonly [key: string, what: string])[] = [
  ['Enter or a', 'accept the proposed technique'],
  ['1 to 9', 'choose the candidate of that number'],
  ['c or /', 'choose another technique: search by id or name'],
  ['n', 'none: the alert shows no technique'],
  ['s', 'skip to the next open alert'],
  ['u', 'undo the last decision'],
  ['j or ↓, k or ↑', 'next and previous alert'],
  ['w', 'show the whole text'],
  ['?', 'this help'],
];

const commands: ReadonlyMap<string, Command['kind']> = new Map<string, Command['kind']>([
  ['Enter', 'accept'],
  ['a', 'accept'],
  ['c', 'search'],
  ['/', 'search'],
  ['n', 'none'],
  ['s', 'skip'],
  ['u', 'undo'],
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['w', 'whole'],
  ['?', 'help'],
]);

/** What of a key's event counts. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  /** The element that has the focus: `BODY`, `BUTTON`, `INPUT`, … */
  readonly element: string;
}

/**
 * The command of a key, null where it is none: with modifiers, in a field, where Enter presses the button or follows
 * the link in focus, and where a key that is held down would decide about alerts that nobody has read.
 */
export function commandOf({ key, ctrlKey, metaKey, altKey, repeat, element }: PressedKey): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (element === 'INPUT' || element === 'SELECT' || element === 'TEXTAREA') return null;
  if (key === 'Enter' && (element === 'BUTTON' || element === 'A' || element === 'SUMMARY')) return null;
  const command: Command | null = /^[1-9]$/.test(key)
    ? { kind: 'candidate', place: Number(key) - 1 }
    : named(key);
  const moves = command?.kind === 'next' || command?.kind === 'previous';
  return repeat && !moves ? null : command;
}

function named(key: string): Command | null {
  const kind = commands.get(key);
  return kind === undefined ? null : ({ kind } as Command);
}
