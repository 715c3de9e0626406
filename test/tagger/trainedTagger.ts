import type { Attack } from '../../src/attack/attack';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertTagger } from '../../src/tagger/alertTagger';

const subjects: readonly (readonly [id: string, words: string])[] = [
  ['T1003', 'lsass memory dumped with procdump'],
  ['T1059', 'powershell started with an encoded command'],
  ['T1547', 'registry run key added for persistence'],
  ['constructor', 'beacon sent to a rare domain every minute'],
];

/** Labelled alerts: four of each of four labels, one of them no technique. */
export const labelled: { readonly alerts: readonly string[]; readonly ids: readonly string[] } = {
  alerts: subjects.flatMap(([, words]) =>
    ['alpha', 'beta', 'gamma', 'delta'].map((host) => `${words} ${host}`),
  ),
  ids: subjects.flatMap(([id]) => [id, id, id, id]),
};

let attack: Promise<Attack> | undefined;

/** The shipped catalogue, loaded once. */
export function catalogue(): Promise<Attack> {
  attack ??= loadAttack();
  return attack;
}

/** A tagger that has learned {@link labelled}. */
export async function trainedTagger(estimator: string = 'nearest-alert'): Promise<AlertTagger> {
  const components = estimator === 'ml-random-forest' ? { recipe: smallMlRecipe } : {};
  return new AlertTagger({ estimator, ...components }).fit(labelled.alerts, labelled.ids, await catalogue());
}

/** Its own recipe asks for more columns than sixteen alerts have. */
const smallMlRecipe = {
  vectorizer: { stopWords: 'english' },
  components: 4,
  classifier: { name: 'ml-random-forest', params: { nEstimators: 10, randomState: 42 } },
} as const;
