/** @file Seeded random numbers: same seed, same sequence, on every machine. */

/** Gives a number in [0, 1). */
export type Random = () => number;

/**
 * sfc32 seeded through splitmix32 (Chris Doty-Humphrey's PractRand generator; passes BigCrush).
 * @param seed any number; only its low 32 bits count.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let t = state ^ (state >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return (t ^ (t >>> 15)) | 0;
  };
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const random = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) random();
  return random;
}

/** An integer in [0, end). */
export function randomInt(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** A standard normal (Box-Muller). */
export function randomNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
