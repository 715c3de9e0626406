import { InputError } from '../errors/inputError';
import type { TaggedSource } from './taggedSource';

/** The error for a file of which nothing can be exported. */
export function nothingTagged({ path, leftOut }: TaggedSource): InputError {
  const { untagged, unfit, unfitIds } = leftOut;
  const what = [
    ...(untagged > 0 ? [`${untagged} without one or to be reviewed`] : []),
    ...(unfit > 0 ? [`${unfit} with an id that cannot be used (${unfitIds[0]!.message})`] : []),
  ];
  return new InputError(
    `${path}: no row has a technique: ${what.join(', ') || 'no row has an alert'}; tag the alerts first, or review them`,
  );
}
