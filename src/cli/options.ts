import { Option } from 'commander';
import { defaultEstimator, estimatorNames } from '../tagger/estimatorNames';

/** Flags of every command that takes an estimator and ATT&CK. */
export interface EstimatorFlags {
  readonly estimator: string;
  readonly recipe?: string;
  readonly attack: string;
}

/** `--estimator NAME` */
export function estimatorOption(): Option {
  return new Option('--estimator <name>', 'how to classify')
    .choices([...estimatorNames])
    .default(defaultEstimator);
}

/** `--attack SOURCE` */
export function attackOption(): Option {
  return new Option(
    '--attack <source>',
    'ATT&CK: catalogue (shipped), a STIX bundle (.json, .json.gz), a version such as 18.1 (downloaded and kept), an address',
  ).default('catalogue');
}

/** `--recipe FILE`, in the place of `--estimator` */
export function recipeOption(): Option {
  return new Option('--recipe <file>', 'how to classify, as "search" found it').conflicts([
    'estimator',
    'preprocessor',
    'tokenizer',
  ]);
}
