import { InputError } from '../errors/inputError';
import type { ColumnTable } from '../features/columnTable';
import { MetadataEncoder } from '../features/metadataEncoder';
import { type MetadataGain, metadataGain } from './metadataGain';
import type { TaggerRecipe } from './taggerRecipe';

/** Whether and how other columns than the text are read. */
export interface MetadataUse {
  /** Fitted; null where only the text is read. */
  readonly encoder: MetadataEncoder | null;
  /** What cross-validation said of them, null where it was not asked. */
  readonly gain: MetadataGain | null;
}

/** The text alone, as it is without a recipe that says otherwise. */
export const textOnly: MetadataUse = { encoder: null, gain: null };

/** Labelled alerts, and what is known of them besides. */
export interface MetadataTraining {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly columns?: ColumnTable;
  readonly groups?: readonly string[];
}

/**
 * Does what a recipe says of metadata: fits an encoder on training rows, where it is `auto` only if they help there.
 * @throws InputError when the recipe cannot read metadata, or there are none
 */
export function metadataUse(recipe: TaggerRecipe, training: MetadataTraining): MetadataUse {
  const { metadata = false, vectorizer, components, classifier } = recipe;
  if (metadata === false) return textOnly;
  if (metadata !== true && metadata !== 'auto') {
    throw new InputError(`the recipe's metadata is ${JSON.stringify(metadata)}: give true, false or "auto"`);
  }
  if (classifier.name === 'evidence' || components !== undefined) {
    throw new InputError(
      `${classifier.name} reads the text only: for severity, source and src_ip take another estimator, ` +
        'such as linear-svc',
    );
  }
  const { alerts, ids, columns, groups } = training;
  if (!columns) throw new InputError('the recipe reads metadata: give the columns of the alerts, too');
  const encoder = new MetadataEncoder().fit(columns);
  if (metadata === true) return { encoder, gain: null };
  const has = (column: string): boolean => columns.columns.includes(column);
  const column = (name: string): readonly string[] => columns.column(name);
  const gain = metadataGain({ alerts, ids, has, column }, { groups, vectorizer, classifier });
  return { encoder: gain.helps ? encoder : null, gain };
}
