/* How often, and from where: `npm run release:fuzz` asks for a million of each. The seed is in the log, and SEED repeats it. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

const LONG = 100_000;
export const run = {numRuns: RUNS, seed, endOnFailure: RUNS > LONG};

/** Documents take longer to make and to read. */
export const runOfDocuments = {...run, numRuns: RUNS > LONG ? RUNS : RUNS / 5};
