import { describe, expect, it } from 'vitest';
import { blosNear } from '../../../../shared/incidents/search/blos-near.ts';

const bavet = { west: 106.1, south: 11, east: 106.2, north: 11.1 };
const all = ['KH-BAVET', 'KH-POIPET', 'KH-PREY-VOR'];

describe('the BLOs that are searched for a box', () => {
  it('are those within whose reach it lies', () => {
    expect(blosNear(all, bavet)).toContain('KH-BAVET');
    expect(blosNear(all, bavet)).not.toContain('KH-POIPET');
    const poipet = { west: 102.5, south: 13.6, east: 102.6, north: 13.7 };
    expect(blosNear(['KH-BAVET', 'KH-POIPET'], poipet)).toEqual(['KH-POIPET']);
  });

  it('are all for a box that holds the country', () => {
    expect(blosNear(all, { west: 102, south: 10, east: 108, north: 15 })).toEqual(all);
  });

  it('reach as far off the coast as a report may come from without being asked about', () => {
    const offshore = { west: 103.2, south: 9.6, east: 103.3, north: 9.7 };
    expect(blosNear(['KH-CHAM-YEAM', 'KH-BAVET', 'KH-O-SMACH'], offshore)).toEqual(['KH-CHAM-YEAM']);
  });

  it('are the one that is asked for by itself, wherever the box lies', () => {
    expect(blosNear(['KH-POIPET'], bavet)).toEqual(['KH-POIPET']);
  });

  it('are those as well of which nobody knows where they stand', () => {
    expect(blosNear(['KH-NOWHERE', 'KH-POIPET'], bavet)).toEqual(['KH-NOWHERE']);
  });
});
