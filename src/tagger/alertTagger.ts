import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { TruncatedSVD } from '../matrix/truncatedSvd';
import type { Classifier } from '../models/classifier';
import type { TextVectorizer } from '../text/textVectorizer';
import { classScores, type ScoreKind, scoreKind } from './classScores';
import { ConfidenceCalibration } from './confidenceCalibration';
import { defaultEstimator } from './estimatorNames';
import { type ExtraSource, extraRowsFor, noRows } from './extraRows';
import { fitCalibration } from './fitCalibration';
import { heldBackByModel } from './heldBackByModel';
import { type HeldBackRecord, heldBackFromJSON, heldBackRecord, heldBackToJSON } from './heldBackRecord';
import { readModelFile, writeModelFile } from './modelFile';
import { calibrationScores, outOfFoldScores } from './outOfFoldScores';
import { rankClasses } from './rankClasses';
import { recipeOf } from './recipes';
import { scoresAndFirst } from './scoresAndFirst';
import type { Tag } from './tag';
import {
  checkTaggerContent,
  type TaggerContent,
  type TaggerExamples,
  type TaggerMetrics,
} from './taggerContent';
import type { TaggerRecipe } from './taggerRecipe';
import { describeTechnique, type TechniqueInfo } from './techniqueInfo';
import { fitTextModel, modelRows, type TextModel } from './textModel';
import { textModelFromJSON, textModelToJSON } from './textModelJson';
import { describeTraining, type TrainingData } from './trainingData';

/** Options of {@link AlertTagger}. */
export interface AlertTaggerOptions {
  /** The name of a recipe; `evidence` when left out. */
  readonly estimator?: string;
  /** How alerts become scores; the recipe of that name when left out. */
  readonly recipe?: TaggerRecipe;
  /** Whether the labelled alerts are kept, also in the model file, so that tags can be explained. Default true. */
  readonly keepExamples?: boolean;
  /**
   * Whether `fit` learns by cross-validation how sure tags are: true for 5 folds, or their number. Default: only
   * an `evidence` classifier, which holds rows back anyway. */
  readonly calibrate?: boolean | number;
}

/** What {@link AlertTagger.fit} takes besides alerts and techniques. */
export interface TaggerFitOptions {
  /** A group per alert, a report say, that calibration keeps whole. */
  readonly groups?: readonly string[];
  /** More rows to learn from: never held back, nor kept to explain by. Their weights count where the classifier has any. */
  readonly extra?: ExtraSource;
}

/** What {@link AlertTagger.tag} takes. */
export interface TagOptions {
  /** How many candidates each tag lists; 3 when left out. */
  readonly candidates?: number;
}

interface Fitted {
  readonly model: TextModel;
  /** One per class, in the order of `classes`. */
  readonly techniques: readonly TechniqueInfo[];
  readonly trainedOn: TrainingData;
  readonly examples: TaggerExamples | null;
  readonly calibration: ConfidenceCalibration | null;
  readonly heldBack: HeldBackRecord | null;
}

/**
 * Reads alerts and says which ATT&CK techniques they show: a vectorizer and a classifier as one object that is
 * fitted, saved, loaded, and tags.
 *
 * @example
 * const tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(alerts, ids, attack);
 * tagger.save('model.json');
 * AlertTagger.load('model.json').tag(['lsass.exe was dumped by procdump']);
 */
export class AlertTagger {
  readonly estimator: string;
  readonly recipe: TaggerRecipe;
  private readonly keepExamples: boolean;
  private readonly calibrationFolds: number;
  private state: Fitted | undefined;

  /** @throws InputError when there is no such estimator */
  constructor(options: AlertTaggerOptions = {}) {
    const { estimator = defaultEstimator, recipe = recipeOf(estimator), keepExamples = true } = options;
    const { calibrate = recipe.classifier.name === 'evidence' } = options;
    this.estimator = estimator;
    this.calibrationFolds = typeof calibrate === 'number' ? calibrate : calibrate ? 5 : 0;
    this.keepExamples = keepExamples;
    this.recipe = recipe;
  }

  /**
   * Learns from alerts and their techniques.
   *
   * @param alerts - texts
   * @param ids - the technique of each
   * @param attack - where the techniques' names and tactics are looked up
   * @throws InputError when there are no alerts, or not as many ids
   */
  fit(
    alerts: readonly string[],
    ids: readonly string[],
    attack: Attack,
    { groups, extra: source = noRows }: TaggerFitOptions = {},
  ): this {
    if (alerts.length !== ids.length) throw new InputError(`${alerts.length} alerts, but ${ids.length} ids`);
    if (alerts.length === 0) throw new InputError('there are no alerts to learn from');
    const { estimator, recipe, calibrationFolds: folds } = this;
    const extra = extraRowsFor(source, alerts, ids);
    const model = fitTextModel(recipe, { alerts, ids, extra, groups }, attack);
    const { classes } = model.classifier;
    const labelled = new Set([...ids, ...extra.ids]);
    const techniques = classes.map((id) => describeTechnique(attack, id, labelled));
    const trainedOn = describeTraining(alerts, ids, attack, extra);
    const examples = this.keepExamples ? { alerts: [...alerts], ids: [...ids] } : null;
    const fitPart = (some: readonly string[], their: readonly string[]): AlertTagger =>
      new AlertTagger({ estimator, recipe, keepExamples: false, calibrate: false }).fit(some, their, attack, {
        extra: source,
      });
    const held =
      heldBackByModel(model, ids) ??
      (folds > 0 ? outOfFoldScores(alerts, ids, fitPart, { folds, groups, classes }) : null);
    const calibration = folds === 0 || !held ? null : fitCalibration(held);
    const heldBack = held && heldBackRecord(held, ids, classes, calibration);
    this.state = { model, techniques, trainedOn, examples, calibration, heldBack };
    return this;
  }

  /** The technique ids that it can give, ascending; the columns of {@link scores} follow them. */
  get classes(): readonly string[] {
    return this.fitted().model.classifier.classes;
  }

  /** What weighs an alert's words. */
  get vectorizer(): TextVectorizer {
    return this.fitted().model.vectorizer;
  }

  /** What leaves fewer columns to the classifier, null where all stay. */
  get reduction(): TruncatedSVD | null {
    return this.fitted().model.reduction;
  }

  /** What scores the techniques. */
  get classifier(): Classifier {
    return this.fitted().model.classifier;
  }

  /** The labelled alerts, null where they were not kept. */
  get examples(): TaggerExamples | null {
    return this.fitted().examples;
  }

  /** What tells how sure tags are, null where that was not learned. */
  get calibration(): ConfidenceCalibration | null {
    return this.fitted().calibration;
  }

  /** What it said of training rows while they were held back, null where none were. */
  get heldBack(): HeldBackRecord | null {
    return this.fitted().heldBack;
  }

  /** Whether it can name techniques that no alert was labelled with. */
  get isZeroShot(): boolean {
    return this.fitted().techniques.some(({ zeroShot }) => zeroShot === true);
  }

  /** What it learned from. */
  get trainedOn(): TrainingData {
    return this.fitted().trainedOn;
  }

  /** Whether scores are probabilities, or similarities and the like. */
  get scoreKind(): ScoreKind {
    return scoreKind(this.fitted().model.classifier);
  }

  /** The likeliest technique of each alert. */
  predict(alerts: readonly string[]): string[] {
    return this.fitted().model.classifier.predict(this.features(alerts));
  }

  /** The score of every technique for each alert: alerts x classes. */
  scores(alerts: readonly string[]): DenseMatrix {
    return classScores(this.fitted().model.classifier, this.features(alerts));
  }

  /**
   * The likeliest technique of each alert with its name, tactics and score, and the next candidates.
   * @throws InputError when the number of candidates is no whole number from 1
   */
  tag(alerts: readonly string[], { candidates = 3 }: TagOptions = {}): Tag[] {
    if (!Number.isInteger(candidates) || candidates < 1) {
      throw new InputError(`candidates is ${candidates}: give a whole number from 1`);
    }
    const { model, techniques, calibration } = this.fitted();
    if (alerts.length === 0) return [];
    const { classifier } = model;
    const { scores, first } = scoresAndFirst(classifier, this.features(alerts));
    const sure = calibration?.confidences(calibrationScores(scores, scoreKind(classifier)), first);
    return alerts.map((_, i) => {
      const row = scores.row(i);
      const ranked = Array.from(rankClasses(row, candidates, first[i]), (j) => ({
        ...techniques[j],
        score: row[j],
      }));
      return { ...ranked[0], ...(sure && { confidence: sure[i] }), candidates: ranked };
    });
  }

  /**
   * Writes everything that is needed to tag into one JSON file; the same tagger gives the same bytes.
   *
   * @param metrics - figures of an evaluation to keep with it, none by default
   * @throws InputError when the place cannot be written
   */
  save(path: string, metrics: TaggerMetrics | null = null): void {
    writeModelFile(path, this.toJSON(metrics));
  }

  /**
   * The tagger that {@link save} wrote. The file is data: nothing in it is run.
   * @throws InputError when the file is wrong, cut, changed or of another kind
   */
  static load(path: string): AlertTagger {
    try {
      return AlertTagger.fromJSON(readModelFile(path));
    } catch (error) {
      if (error instanceof InputError && !error.message.includes(path)) {
        throw new InputError(`${path} cannot be used: ${error.message}`);
      }
      throw error;
    }
  }

  /** The fitted tagger as JSON data. */
  toJSON(metrics: TaggerMetrics | null = null): TaggerContent {
    const { model, techniques, trainedOn, examples, calibration, heldBack } = this.fitted();
    return {
      estimator: this.estimator,
      recipe: this.recipe,
      trainedOn,
      metrics,
      techniques,
      ...textModelToJSON(model),
      examples,
      ...(calibration && { calibration: calibration.toJSON() }),
      ...(heldBack && { heldBack: heldBackToJSON(heldBack) }),
    };
  }

  /**
   * The tagger that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: unknown): AlertTagger {
    const content = checkTaggerContent(json);
    const { estimator, recipe, techniques, trainedOn, examples = null, calibration, heldBack } = content;
    const tagger = new AlertTagger({ estimator, recipe });
    const model = textModelFromJSON(content);
    tagger.state = {
      model,
      techniques,
      trainedOn,
      examples,
      calibration: calibration == null ? null : ConfidenceCalibration.fromJSON(calibration),
      heldBack: heldBack == null ? null : heldBackFromJSON(heldBack, model.classifier.classes.length),
    };
    return tagger;
  }

  private features(alerts: readonly string[]): Matrix {
    return modelRows(this.fitted().model, alerts);
  }

  private fitted(): Fitted {
    if (!this.state) throw new InputError('this AlertTagger is not fitted yet: call fit or load first');
    return this.state;
  }
}
