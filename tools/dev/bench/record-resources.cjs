// Loaded before a measured process, so that what it used is known on every platform when it exits.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes and microseconds.
  writeFileSync(process.env.BENCH_RESOURCES_FILE, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});
