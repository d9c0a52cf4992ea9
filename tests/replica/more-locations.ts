import type { Location, World } from './world.ts';

const TRADES = ['Dental', 'Orthodontics', 'Physio', 'Optics', 'Vet Clinic', 'Fitness'];
const PLACES = [
  'Harbour',
  'Elm Street',
  'Lakeside',
  'Old Town',
  'Westgate',
  'Hilltop',
  'Riverside',
];
const ID_LENGTH = 20;

/** Adds empty sub-accounts until there are so many: an agency has dozens in its switcher. */
export function addLocations(world: World, count: number): void {
  for (let index = world.locations.length; index < count; index += 1) {
    const place = PLACES[index % PLACES.length] ?? '';
    const trade = TRADES[index % TRADES.length] ?? '';
    const location: Location = {
      id: `Lc${String(index).padStart(ID_LENGTH - 2, '0')}`,
      name: `${place} ${trade} ${index}`,
      funnels: [],
      workflows: [],
    };
    world.locations.push(location);
  }
}
