import type { Attack } from '../../src/attack/attack';
import { enterpriseTactics } from '../../src/attack/enterpriseTactics';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { alertsOverTimeFigure } from '../../src/plots/alertsOverTimeFigure';
import { attackMatrixFigure } from '../../src/plots/attackMatrixFigure';
import { embeddingMapFigure } from '../../src/plots/embeddingMapFigure';
import { featureImportanceFigure } from '../../src/plots/featureImportanceFigure';
import type { Figure } from '../../src/plots/figure';
import { learningCurveFigure } from '../../src/plots/learningCurveFigure';
import { tacticConfusion } from '../../src/plots/tacticConfusion';
import { tacticConfusionFigure } from '../../src/plots/tacticConfusionFigure';
import { RandomState } from '../../src/random/randomState';
import { exampleAttack } from './exampleAttack';

const words =
  'powershell registry encoded lsass scheduled-task credential remote service dump dns tunnel bypass account token macro'.split(
    ' ',
  );

/** A matrix of so many techniques, some with several tactics, and names as long as ATT&CK's. */
function manyTechniques(count: number): Attack {
  return exampleAttack(
    Array.from({ length: count }, (_, i): [string, ...string[]] => {
      const first = Math.floor(enterpriseTactics.length * (i / count) ** 1.5);
      const tactics = [first, ...(i % 4 === 0 ? [(first + 3) % enterpriseTactics.length] : [])];
      return [`T${1000 + i}`, ...tactics.map((place) => enterpriseTactics[place].shortname)];
    }),
    (id) =>
      `${words[Number(id.slice(1)) % 15]} ${words[(7 * Number(id.slice(1))) % 13]} Exploitation for Discovery`,
  );
}

/** The figures of techniques, tactics and time as they look with so many classes; the same every time. */
export function attackExamples(classes: number): Map<string, Figure> {
  const random = new RandomState(classes);
  const attack = manyTechniques(classes);
  const ids = attack.techniques().map(({ id }) => id);
  const counts = ids.map((id, i): [string, number] => [id, i % 3 === 0 ? 0 : Math.floor(300 / (1 + i))]);
  const rows = 6 * classes;
  const actual = Array.from({ length: rows }, (_, i) => ids[i % classes]);
  const predicted = actual.map((id, i) => (random.randomSample() < 0.6 ? id : ids[(7 * i) % classes]));
  const spot = (i: number): number => Math.cos(2.4 * ((i % classes) + (i % 2))) + 0.1 * random.randomSample();
  return new Map<string, Figure>([
    [
      'alerts-over-time',
      alertsOverTimeFigure(
        actual.map((_, i) => new Date(1.77e12 + 4e5 * classes * i * random.randomSample()).toISOString()),
        actual,
        { by: 'technique' },
      ),
    ],
    ['attack-matrix', attackMatrixFigure(attack, counts)],
    [
      'attack-matrix-used',
      attackMatrixFigure(attack, counts, { show: 'used', combine: 'max', measure: 'mean confidence' }),
    ],
    [
      'embedding-map',
      embeddingMapFigure(
        new DenseMatrix(
          rows,
          2,
          Float64Array.from({ length: 2 * rows }, (_, i) => spot(i)),
        ),
        actual,
        actual.map((_, i) => `Encoded ${words[i % words.length]} command on host-${i}`),
        { singular: 'technique', plural: 'techniques' },
      ),
    ],
    [
      'feature-importance',
      featureImportanceFigure(
        ids.map((id, i) => ({
          name: `${words[i % words.length]} of ${id}`,
          importance: 0.06 / (1 + i) - 0.001,
          deviation: 0.01 / (2 + i),
        })),
        { top: Math.min(40, classes), measure: 'accuracy lost when shuffled' },
      ),
    ],
    [
      'learning-curve',
      learningCurveFigure(
        ['linear SVM', 'random forest', 'nearest alert'].map((name, k) => ({
          name,
          points: [0.1, 0.25, 0.5, 1].map((share) => ({
            trainRows: Math.round(share * rows),
            scores: new Float64Array(5),
            mean: 0.2 + 0.05 * k + 0.4 * Math.sqrt(share),
            deviation: 0.04 - 0.03 * share,
          })),
        })),
      ),
    ],
    ['tactic-confusion', tacticConfusionFigure(tacticConfusion(actual, predicted, attack))],
  ]);
}
