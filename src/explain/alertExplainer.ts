import { MAX_ALERT_LENGTH } from '../alerts/limits';
import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
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
  /** The term of each column. */
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
    this.terms = tagger.vectorizer.getFeatureNamesOut();
    this.parts = vectorizerParts(tagger.vectorizer);
    this.neighbourCount = neighbours;
    this.attack = attack;
  }

  /**
   * Why the alert gets the technique that the tagger gives it.
   * @param alert - of a longer one than `MAX_ALERT_LENGTH` the beginning counts
   * @throws InputError when the alert is no text
   */
  explain(alert: string): Explanation {
    const { text, row } = this.read(alert);
    const { classifier, reduction } = this.tagger;
    const X = reduction ? reduction.transform(row) : row;
    const scores = scoresOf(classifier, X).row(0);
    const first = classifier.classes.indexOf(classifier.predict(X)[0]);
    const second = runnerUpOf(scores, first);
    const told = this.tell(text, row, first, scores[first]);
    return {
      ...told,
      neighbours: this.neighbours(text),
      attackSentence: this.sentence(told.technique, text),
      runnerUp: second < 0 ? null : withDifference(told, this.tell(text, row, second, scores[second])),
    };
  }

  /**
   * What each of the alert's words adds to the score of any technique.
   * @throws InputError when the alert is no text, or the tagger does not know the technique
   */
  explainTechnique(alert: string, technique: string): ScoreExplanation {
    const { text, row } = this.read(alert);
    const code = this.codeOf(technique);
    const { classifier, reduction } = this.tagger;
    const scores = scoresOf(classifier, reduction ? reduction.transform(row) : row).row(0);
    return this.tell(text, row, code, scores[code]);
  }

  /**
   * What each column adds to a technique's score; {@link terms} names them. Trees give values to columns of
   * words that the alert does not have, too; {@link explain} counts those into the base.
   */
  columnContributions(alert: string, technique: string): ColumnContributions {
    return explainClass(this.tagger, this.read(alert).row, this.codeOf(technique), this.method);
  }

  private read(alert: string): { readonly text: string; readonly row: SparseMatrix } {
    if (typeof alert !== 'string') throw new InputError(`the alert is ${typeof alert}, give a text`);
    const text = alert.slice(0, MAX_ALERT_LENGTH);
    return { text, row: this.tagger.vectorizer.transform([text]) };
  }

  private codeOf(technique: string): number {
    const { classes } = this.tagger.classifier;
    const code = classes.indexOf(technique);
    if (code >= 0) return code;
    throw new InputError(
      `${JSON.stringify(technique)} is none of the ${classes.length} techniques of the model`,
    );
  }

  private tell(text: string, row: SparseMatrix, code: number, score: number): ScoreExplanation {
    const { classifier } = this.tagger;
    const told = explainClass(this.tagger, row, code, this.method);
    const placed = placeContributions(text, this.parts, row.row(0), told);
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
