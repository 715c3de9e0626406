/**
 * Writes the places of the smallest distances but the one at `self`, the smallest first. Of equal distances the
 * lower place comes first; so it does of distances within `tolerance` of one another.
 * @param distances - at least one more than there are `places`
 */
export function keepNearest(
  distances: Float64Array,
  self: number,
  tolerance: number,
  places: Int32Array,
): void {
  const best = new Float64Array(places.length).fill(Infinity);
  const last = places.length - 1;
  for (let j = 0; j < distances.length; j++) {
    const distance = distances[j];
    if (distance >= best[last] || j === self) continue;
    let k = last;
    for (; k > 0 && best[k - 1] > distance; k--) {
      best[k] = best[k - 1];
      places[k] = places[k - 1];
    }
    best[k] = distance;
    places[k] = j;
  }
  if (tolerance > 0) orderTies(distances, self, best[last], tolerance, places);
}

function orderTies(
  distances: Float64Array,
  self: number,
  furthest: number,
  tolerance: number,
  places: Int32Array,
): void {
  const near: number[] = [];
  for (let j = 0; j < distances.length; j++) {
    if (j !== self && distances[j] <= furthest + tolerance) near.push(j);
  }
  near.sort((a, b) => distances[a] - distances[b]);
  let start = 0;
  for (let k = 1; k <= near.length && start < places.length; k++) {
    if (k < near.length && distances[near[k]] - distances[near[k - 1]] <= tolerance) continue;
    const tied = near.slice(start, k).sort((a, b) => a - b);
    places.set(tied.slice(0, places.length - start), start);
    start = k;
  }
}
