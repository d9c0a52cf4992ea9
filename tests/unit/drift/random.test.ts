import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../drift/random.ts';

const draw = (seed: number) => {
  const random = new SeededRandom(seed);
  return Array.from({ length: 2_000 }, () => random.next());
};

describe('seeded random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('lie evenly between 0 and 1', () => {
    const drawn = draw(1);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.filter((one) => one < 0.5).length).toBeGreaterThan(900);
    expect(drawn.filter((one) => one < 0.5).length).toBeLessThan(1_100);
  });

  it('reach both ends of a range and nothing beyond', () => {
    const random = new SeededRandom(3);
    const rolls = new Set(Array.from({ length: 200 }, () => random.int(2, 4)));
    expect([...rolls].sort()).toEqual([2, 3, 4]);
  });

  it('keep all items when they are shuffled', () => {
    const items = ['a', 'b', 'c', 'd'];
    expect(new SeededRandom(5).shuffle(items).sort()).toEqual(items);
  });

  it('have nothing to pick from an empty list', () => {
    expect(() => new SeededRandom(1).pick([])).toThrow('There is nothing to pick from.');
  });
});
