import { exampleText } from './exampleText';
import { uuidV5 } from './uuidV5';

/** Who says what an export says. */
export interface Producer {
  readonly name: string;
  /** The same for the same name. */
  readonly uuid: string;
  readonly kind: 'organization' | 'system';
}

/** The organisation of this name, or the program itself. */
export function producerOf(name: string | undefined): Producer {
  const given = exampleText(name ?? '', 100);
  const kind = given === '' ? 'system' : 'organization';
  const shown = given === '' ? 'alert2attack' : given;
  return { name: shown, uuid: uuidV5(`producer ${kind} ${shown}`), kind };
}
