// Loaded before a measured process, so that its peak memory is known on every platform: kilobytes, when it exits.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
