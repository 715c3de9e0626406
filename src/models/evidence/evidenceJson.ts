import { InputError } from '../../errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../../matrix/encodedArray';
import type { SparseMatrix } from '../../matrix/sparseMatrix';
import type { ModelJSON } from '../classifier';
import { decodeRows, encodeRows } from '../encodedRows';
import { isModelWidth } from '../isModelWidth';
import { assertType, labelsFromJSON } from '../linear/linearModel';
import { decodeOptions, encodeOptions } from '../linear/optionsJson';
import { LinearSVC } from '../linearSVC';
import { EvidenceBank, type EvidenceShape } from './evidenceBank';
import { channelCount } from './evidenceReader';
import { type KnowledgeRows, type KnowledgeSource, knowledgeSources } from './knowledgeRows';
import { type LabelledEvidence, withLinear } from './labelledEvidence';

/** What an evidence classifier learned. */
export interface EvidenceState {
  /** Ascending. */
  readonly classes: readonly string[];
  readonly shape: EvidenceShape;
  /** What each channel's number counts. */
  readonly weights: Float64Array;
  readonly labelled: LabelledEvidence;
  /** Null without ATT&CK's texts. */
  readonly knowledge: EvidenceBank | null;
  /** The labelled rows, and the class of each. */
  readonly rows: SparseMatrix;
  readonly codes: Int32Array;
  readonly knowledgeRows: readonly KnowledgeRows[];
}

const TYPE = 'EvidenceClassifier';

/** The state as JSON data. */
export function evidenceToJSON(options: object, state: EvidenceState, withKnowledge: boolean): ModelJSON {
  const { classes, shape, weights, labelled, rows, codes, knowledgeRows } = state;
  return {
    type: TYPE,
    options: encodeOptions(options),
    classes,
    words: shape.words,
    weights: encodeArray(weights),
    rows: encodeRows(rows),
    codes: encodeArray(codes),
    linear: labelled.linear.toJSON(),
    knowledge: withKnowledge
      ? knowledgeRows.map(({ source, rows: texts, labels }) => ({ source, rows: encodeRows(texts), labels }))
      : null,
  };
}

/**
 * The state that {@link evidenceToJSON} wrote.
 * @throws InputError when the data is something else, or knowledge is missing that was left out
 */
export function evidenceFromJSON(
  json: ModelJSON,
  given: readonly KnowledgeRows[] | undefined,
): { options: object; state: EvidenceState } {
  assertType(TYPE, json);
  const classes = labelsFromJSON(TYPE, json['classes']);
  const rows = decodeRows(json['rows'], TYPE);
  const codes = decodeArray(json['codes'] as EncodedArray, 'int32');
  const weights = decodeArray(json['weights'] as EncodedArray, 'float64');
  const words = json['words'];
  if (json['knowledge'] === null && !given) {
    throw new InputError(`the ${TYPE} was saved without ATT&CK's rows: give them to fromJSON`);
  }
  const knowledge = given ?? decodeKnowledge(json['knowledge']);
  const isFit =
    weights.length === channelCount &&
    codes.length === rows.rows &&
    codes.every((code) => code >= 0 && code < classes.length) &&
    isModelWidth(words) &&
    words <= rows.columns &&
    knowledge.every((part) => part.rows.columns === rows.columns && part.labels.length === part.rows.rows) &&
    knowledge.every(({ labels }) => labels.every((label) => classes.includes(label)));
  if (!isFit) throw new InputError(`the parts of the ${TYPE} do not fit together: fit and save it again`);
  const shape = { columns: rows.columns, words: words as number, classes: classes.length };
  const linear = LinearSVC.fromJSON(json['linear'] as ModelJSON);
  const knowsOthers = !linear.classes.every((label) => classes.includes(label));
  if (knowsOthers || linear.weights.columns !== rows.columns) {
    throw new InputError(
      `the linear model of the ${TYPE} knows other classes or columns: fit and save it again`,
    );
  }
  const codeOf = new Map(classes.map((label, c) => [label, c]));
  const labelled = withLinear(shape, rows, codes, classes, linear);
  const bank = knowledge.length > 0 ? EvidenceBank.ofKnowledge(shape, knowledge, codeOf) : null;
  const state = { classes, shape, weights, labelled, knowledge: bank, rows, codes, knowledgeRows: knowledge };
  return { options: decodeOptions(json['options']), state };
}

function decodeKnowledge(json: unknown): KnowledgeRows[] {
  if (!Array.isArray(json)) throw new InputError(`the ${TYPE}'s knowledge is no list: fit and save it again`);
  return json.map((part: { source: KnowledgeSource; rows: unknown; labels: unknown }) => {
    const isFit =
      knowledgeSources.includes(part?.source) &&
      Array.isArray(part.labels) &&
      part.labels.every((label) => typeof label === 'string');
    if (!isFit) throw new InputError(`a part of the ${TYPE}'s knowledge does not fit: fit and save it again`);
    return { source: part.source, rows: decodeRows(part.rows, TYPE), labels: part.labels as string[] };
  });
}
