import { spawnSync } from 'node:child_process';

/** NumPy chooses its kernels by these; they would slow it on some machines. */
const slowing = ['OPENBLAS_CORETYPE', 'OPENBLAS_L2_SIZE'];

/** The environment of both sides: two threads for every library. */
export function benchEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, OMP_NUM_THREADS: '2', OPENBLAS_NUM_THREADS: '2' };
  for (const name of slowing) delete env[name];
  return env;
}

/** The Python in ALERT2ATTACK_PYTHON, or the first on the path, if it has scikit-learn and imbalanced-learn. */
export function findPython(): string | null {
  const candidates = [process.env['ALERT2ATTACK_PYTHON'], 'python3', 'python'];
  return (
    candidates.find(
      (python): python is string => python !== undefined && hasModule(python, 'sklearn, imblearn'),
    ) ?? null
  );
}

/** Whether a Python has a package, or all of several with commas between. */
export function hasModule(python: string, name: string): boolean {
  return spawnSync(python, ['-c', `import ${name}`], { env: benchEnvironment() }).status === 0;
}
