// Loaded before a program: when it ends, its files are listed on the channel that the test reads.
process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(Object.keys(require.cache))));
