import { MAX_ALERT_LENGTH } from '../alerts/limits';
import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import type { ColumnTable } from '../features/columnTable';
import type { MetadataEncoder } from '../features/metadataEncoder';
import { hstack } from '../matrix/hstack';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { VectorizerPart } from '../text/featureUnion';
import { type TextVectorizer, vectorizerParts } from '../text/textVectorizer';
import { AttackSentences } from './attackSentences';
import { closeSum } from './closeSum';
import type { ColumnContributions } from './columnContributions';
import { contributionDifference } from './contributionDifference';
import {
  type ExplanationMethod,
  explainClass,
  methodFor,
  type ScoringModel,
  type TreeMethod,
} from './explainClass';
import type { Explanation, RunnerUp, ScoreExplanation } from './explanation';
import { type LabelledExamples, NearestExamples } from './nearestExamples';
import { placeContributions } from './placeContributions';
import { scoresOf } from './scoresOf';

/** What is explained; a fitted `AlertTagger` is one. */
export interface ExplainedTagger extends ScoringModel {
  readonly vectorizer: TextVectorizer;
  /** The labelled alerts that it was trained on, null where they were not kept. */
  readonly examples: LabelledExamples | null;
  /** What reads other columns than the text, null or left out where none are read. */
  readonly metadata?: MetadataEncoder | null;
}

interface ReadAlert {
  readonly text: string;
  readonly row: SparseMatrix;
  /** What each column behind the text's stands for. */
  readonly metadataTerms: readonly string[];
}

/** Options of {@link AlertExplainer}. */
export interface AlertExplainerOptions {
  /** Where sentences are looked up; no sentence is given when left out. */
  readonly attack?: Attack;
  /** How trees and forests are told. Default `tree-shap`. */
  readonly trees?: TreeMethod;
  /** How many labelled alerts are given. Default 3. */
  readonly neighbours?: number;
}

/**
 * Says why a tagger tags an alert as it does: what each of its words adds to the score, the labelled alerts most
 * like it, the sentence of ATT&CK that fits best, and the technique that comes second.
 *
 * Scores are decision values of linear models, margins of boosting, cosines of the nearest alert, probabilities of
 * trees and forests. The values are exact for these; for other classifiers they are sampled, and add up all the same.
 *
 * @example
 * const explainer = new AlertExplainer(AlertTagger.load('model.json'), { attack: await loadAttack() });
 * const { technique, score, base, contributions } = explainer.explain('lsass.exe was dumped by procdump');
 */
export class AlertExplainer {
  /** How contributions are found. */
  readonly method: ExplanationMethod;
  /** The term of each column; of metadata behind the text's it is `severity`, or `source=EDR`. */
  readonly terms: readonly string[];
  private readonly parts: readonly VectorizerPart[];
  private readonly neighbourCount: number;
  private readonly attack: Attack | undefined;
  private sentences: AttackSentences | undefined;
  private near: NearestExamples | undefined;

  constructor(
    readonly tagger: ExplainedTagger,
    { attack, trees = 'tree-shap', neighbours = 3 }: AlertExplainerOptions = {},
  ) {
    this.method = methodFor(tagger, trees);
    this.terms = [...tagger.vectorizer.getFeatureNamesOut(), ...(tagger.metadata?.terms ?? [])];
    this.parts = vectorizerParts(tagger.vectorizer);
    this.neighbourCount = neighbours;
    this.attack = attack;
  }

  /**
   * Why the alert gets the technique that the tagger gives it.
   * @param alert - of a longer one than `MAX_ALERT_LENGTH` the beginning counts
   * @param columns - its other columns in one row, for a tagger that reads metadata; empty where they are missing
   * @throws InputError when the alert is no text, or the columns have more than one row
   */
  explain(alert: string, columns?: ColumnTable): Explanation {
    const { text, row, metadataTerms } = this.read(alert, columns);
    const { classifier, reduction } = this.tagger;
    const X = reduction ? reduction.transform(row) : row;
    const scores = scoresOf(classifier, X).row(0);
    const first = classifier.classes.indexOf(classifier.predict(X)[0]);
    const second = runnerUpOf(scores, first);
    const tell = (code: number): ScoreExplanation => this.tell(text, row, metadataTerms, code, scores[code]);
    const told = tell(first);
    return {
      ...told,
      neighbours: this.neighbours(text),
      attackSentence: this.sentence(told.technique, text),
      runnerUp: second < 0 ? null : withDifference(told, tell(second)),
    };
  }

  /**
   * What each of the alert's words adds to the score of any technique.
   * @throws InputError when the alert is no text, or the tagger does not know the technique
   */
  explainTechnique(alert: string, technique: string, columns?: ColumnTable): ScoreExplanation {
    const { text, row, metadataTerms } = this.read(alert, columns);
    const code = this.codeOf(technique);
    const { classifier, reduction } = this.tagger;
    const scores = scoresOf(classifier, reduction ? reduction.transform(row) : row).row(0);
    return this.tell(text, row, metadataTerms, code, scores[code]);
  }

  /**
   * What each column adds to a technique's score; {@link terms} names them. Trees give values to columns of
   * words that the alert does not have, too; {@link explain} counts those into the base.
   */
  columnContributions(alert: string, technique: string, columns?: ColumnTable): ColumnContributions {
    return explainClass(this.tagger, this.read(alert, columns).row, this.codeOf(technique), this.method);
  }

  private read(alert: string, columns: ColumnTable | undefined): ReadAlert {
    if (typeof alert !== 'string') throw new InputError(`the alert is ${typeof alert}, give a text`);
    const text = alert.slice(0, MAX_ALERT_LENGTH);
    const { vectorizer, metadata } = this.tagger;
    const words = vectorizer.transform([text]);
    if (!metadata) return { text, row: words, metadataTerms: [] };
    return {
      text,
      row: hstack([words, metadata.transform(columns, 1)]),
      metadataTerms: metadata.termsOf(columns),
    };
  }

  private codeOf(technique: string): number {
    const { classes } = this.tagger.classifier;
    const code = classes.indexOf(technique);
    if (code >= 0) return code;
    throw new InputError(
      `${JSON.stringify(technique)} is none of the ${classes.length} techniques of the model`,
    );
  }

  private tell(
    text: string,
    row: SparseMatrix,
    metadataTerms: readonly string[],
    code: number,
    score: number,
  ): ScoreExplanation {
    const { classifier } = this.tagger;
    const told = explainClass(this.tagger, row, code, this.method);
    const placed = placeContributions(text, this.parts, row.row(0), told, metadataTerms);
    return closeSum(classifier.classes[code], score, told.base + placed.missingTerms, placed.contributions);
  }

  private neighbours(text: string): Explanation['neighbours'] {
    const { vectorizer, examples } = this.tagger;
    if (!examples || examples.alerts.length === 0) return [];
    this.near ??= new NearestExamples(vectorizer, examples);
    return this.near.nearest(text, this.neighbourCount);
  }

  private sentence(technique: string, text: string): Explanation['attackSentence'] {
    if (!this.attack) return null;
    this.sentences ??= new AttackSentences(this.attack);
    return this.sentences.best(technique, text);
  }
}

/** The place of the highest score besides the first; of equal ones the lowest. */
function runnerUpOf(scores: Float64Array, first: number): number {
  let second = -1;
  for (let code = 0; code < scores.length; code++) {
    if (code !== first && (second < 0 || scores[code] > scores[second])) second = code;
  }
  return second;
}

function withDifference(first: ScoreExplanation, second: ScoreExplanation): RunnerUp {
  return { ...second, difference: contributionDifference(first.contributions, second.contributions) };
}
