import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import { type ColumnTable, selectTableRows } from '../features/columnTable';
import type { MetadataEncoder } from '../features/metadataEncoder';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { TruncatedSVD } from '../matrix/truncatedSvd';
import type { Classifier } from '../models/classifier';
import { portionOfWork } from '../progress/workShare';
import type { TextVectorizer } from '../text/textVectorizer';
import { classScores, type ScoreKind, scoreKind } from './classScores';
import { ConfidenceCalibration } from './confidenceCalibration';
import { defaultEstimator } from './estimatorNames';
import { extraRowsFor, noRows } from './extraRows';
import { fitCalibration } from './fitCalibration';
import { heldBackByModel } from './heldBackByModel';
import { type HeldBackRecord, heldBackFromJSON, heldBackRecord, heldBackToJSON } from './heldBackRecord';
import type { MetadataGain } from './metadataGain';
import { readModelFile, writeModelFile } from './modelFile';
import { calibrationScores, outOfFoldScores, type PartLearner } from './outOfFoldScores';
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
import { fitTaggerModel, type TaggerModel, taggerModelRows } from './taggerModel';
import { taggerModelFromJSON, taggerModelToJSON } from './taggerModelJson';
import type { AlertTaggerOptions, TaggerFitOptions, TagOptions } from './taggerOptions';
import type { TaggerRecipe } from './taggerRecipe';
import { describeTechnique, type TechniqueInfo } from './techniqueInfo';
import { describeTraining, type TrainingData } from './trainingData';

interface Fitted {
  readonly model: TaggerModel;
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
  private hasWarned = false;

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
    { groups, extra: source = noRows, columns }: TaggerFitOptions = {},
  ): this {
    if (alerts.length !== ids.length) throw new InputError(`${alerts.length} alerts, but ${ids.length} ids`);
    if (alerts.length === 0) throw new InputError('there are no alerts to learn from');
    const { estimator, recipe, calibrationFolds: folds } = this;
    const extra = extraRowsFor(source, alerts, ids);
    const fits = recipe.classifier.name === 'evidence' ? 1 : 1 + folds;
    const model = portionOfWork(0, 1 / fits, () =>
      fitTaggerModel(recipe, { alerts, ids, extra, groups, columns }, attack),
    );
    const { classes } = model.classifier;
    const labelled = new Set([...ids, ...extra.ids]);
    const techniques = classes.map((id) => describeTechnique(attack, id, labelled));
    const trainedOn = describeTraining(alerts, ids, attack, extra);
    const examples = this.keepExamples ? { alerts: [...alerts], ids: [...ids] } : null;
    // Parts read what the whole reads: that was decided once.
    const part = { ...recipe, metadata: model.metadata.encoder !== null };
    const fitPart: PartLearner = (some, their, { train, test }) => {
      const tagger = new AlertTagger({ estimator, recipe: part, keepExamples: false, calibrate: false });
      const columnsOf = (rows: Int32Array): ColumnTable | undefined =>
        columns && selectTableRows(columns, rows);
      tagger.fit(some, their, attack, { extra: source, columns: columnsOf(train) });
      const [held, { classes, scoreKind }] = [columnsOf(test), tagger];
      return {
        classes,
        scoreKind,
        predict: (a) => tagger.predict(a, held),
        scores: (a) => tagger.scores(a, held),
      };
    };
    const held =
      heldBackByModel(model, ids) ??
      (folds > 0
        ? portionOfWork(1 / fits, 1, () => outOfFoldScores(alerts, ids, fitPart, { folds, groups, classes }))
        : null);
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

  /** What reads other columns than the text, null where none are read. */
  get metadata(): MetadataEncoder | null {
    return this.fitted().model.metadata.encoder;
  }

  /** What cross-validation said of the other columns, null where it was not asked. */
  get metadataGain(): MetadataGain | null {
    return this.fitted().model.metadata.gain;
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
  predict(alerts: readonly string[], columns?: ColumnTable): string[] {
    return this.fitted().model.classifier.predict(this.features(alerts, columns));
  }

  /** The score of every technique for each alert: alerts x classes. */
  scores(alerts: readonly string[], columns?: ColumnTable): DenseMatrix {
    return classScores(this.fitted().model.classifier, this.features(alerts, columns));
  }

  /**
   * The likeliest technique of each alert with its name, tactics and score, and the next candidates.
   * @throws InputError when the number of candidates is no whole number from 1, or the columns have other rows
   */
  tag(alerts: readonly string[], { candidates = 3, columns }: TagOptions = {}): Tag[] {
    if (!Number.isInteger(candidates) || candidates < 1) {
      throw new InputError(`candidates is ${candidates}: give a whole number from 1`);
    }
    const { model, techniques, calibration } = this.fitted();
    if (alerts.length === 0) return [];
    const { classifier } = model;
    const { scores, first } = scoresAndFirst(classifier, this.features(alerts, columns));
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
      ...taggerModelToJSON(model),
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
    const model = taggerModelFromJSON(content);
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

  private features(alerts: readonly string[], columns: ColumnTable | undefined): Matrix {
    const { model } = this.fitted();
    const missing = model.metadata.encoder?.missingIn(columns) ?? [];
    if (missing.length > 0 && !this.hasWarned) {
      this.hasWarned = true;
      process.emitWarning(`the model reads ${missing.join(', ')} too: without, they count as empty`);
    }
    return taggerModelRows(model, alerts, columns);
  }

  private fitted(): Fitted {
    if (!this.state) throw new InputError('this AlertTagger is not fitted yet: call fit or load first');
    return this.state;
  }
}
