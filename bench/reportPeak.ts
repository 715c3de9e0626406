// Loaded before a program whose cost is wanted: tells its peak memory and its processor time on standard error when
// it ends.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak ${maxRSS * 1024} cpu ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
