// Loaded before a program whose peak memory is wanted: tells it on standard error when the program ends.
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS * 1024}\n`));
