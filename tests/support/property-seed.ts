import fc from 'fast-check';

/**
 * Property tests see the same documents each time, so that a failure is the change's and not the day's.
 * To look further: PROPERTY_SEED=7 npx vitest run --project unit (and PROPERTY_RUNS=5000 for
 * tests/unit/properties.test.ts).
 */
const seed = typeof process === 'undefined' ? undefined : process.env['PROPERTY_SEED'];

fc.configureGlobal({ seed: Number(seed ?? 1) });
