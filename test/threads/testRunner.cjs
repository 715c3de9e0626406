// Tasks for runBlocking.test.ts; plain JavaScript, since threads load no TypeScript.
exports.createRunner = (setup) => (task) => {
  if (setup.gate) Atomics.wait(setup.gate, 0, 0, 10_000);
  if (setup.fail === 'error') throw new Error(`no luck with ${task}`);
  if (setup.fail === 'input') {
    const error = new Error(`unfit task ${task}`);
    error.name = 'InputError';
    throw error;
  }
  if (setup.fail === 'exit' && task === 3) process.exit(1);
  if (setup.shared) Atomics.add(setup.shared, 0, task);
  return { task, values: Float64Array.of(task, task * task) };
};
