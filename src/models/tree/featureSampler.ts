/**
 * Draws a node's candidate features as scikit-learn does: by Fisher-Yates over a list of all features, whose
 * front holds those that were constant in a node above, with the xorshift generator of `rand_r`.
 *
 * The list: drawn constants, other known constants, constants found in this node, features not yet drawn (up
 * to `top`), features drawn that are not constant.
 */
export class FeatureSampler {
  private readonly features: Int32Array;
  private readonly swappedWith: Int32Array;
  private readonly maxFeatures: number;
  private state: number;
  private known = 0;
  private drawn = 0;
  private found = 0;
  private visited = 0;
  private top = 0;
  private place = 0;

  /** @param seed - the state of `rand_r`, an integer from 0 to 2^31 - 2 */
  constructor(features: number, maxFeatures: number, seed: number) {
    this.features = new Int32Array(features);
    for (let j = 0; j < features; j++) this.features[j] = j;
    this.swappedWith = new Int32Array(features + 1);
    this.maxFeatures = maxFeatures;
    this.state = seed === 0 ? 1 : seed;
  }

  /** Starts a node; so many features are known to be constant in it. */
  begin(knownConstants: number): void {
    this.known = knownConstants;
    this.drawn = 0;
    this.found = 0;
    this.visited = 0;
    this.top = this.features.length;
  }

  /**
   * The next candidate, or -1 when the node has seen enough. Say of each whether it is constant, or keep it.
   * @param stamps - a feature whose stamp is below `node` is known to be constant, and passed over
   */
  next(stamps: Int32Array, node: number): number {
    const { features, swappedWith, known, top, maxFeatures } = this;
    let { state, drawn, found, visited } = this;
    let feature = -1;
    while (top > known + found && (visited < maxFeatures || visited <= found + drawn)) {
      visited++;
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const place = drawn + (((state & 0x7fffffff) % (top - found - drawn)) | 0);
      // Whether a known constant was drawn is random, and a branch on it would be mispredicted: all bits or none.
      const ifKnown = (place - known) >> 31;
      const at = place + (found & ~ifKnown);
      const drawnFeature = features[at];
      if (stamps[drawnFeature] >= node && ifKnown === 0) {
        this.place = at;
        feature = drawnFeature;
        break;
      }
      const to = (drawn & ifKnown) | ((known + found) & ~ifKnown);
      features[at] = features[to];
      features[to] = drawnFeature;
      swappedWith[drawn] = place;
      drawn -= ifKnown;
      found += 1 + ifKnown;
    }
    this.state = state;
    this.drawn = drawn;
    this.found = found;
    this.visited = visited;
    return feature;
  }

  /** The candidate drawn last is constant in this node. */
  setConstant(): void {
    this.swap(this.place, this.known + this.found++);
  }

  /** The candidate drawn last is not constant. */
  keep(): void {
    this.swap(--this.top, this.place);
  }

  /** Ends a node, and returns how many constant features its children know. */
  end(): number {
    // Siblings and children count on the order that the known constants had before.
    for (let k = this.drawn - 1; k >= 0; k--) this.swap(k, this.swappedWith[k]);
    return this.known + this.found;
  }

  /** A number from `low` to `high`. */
  uniform(low: number, high: number): number {
    let state = this.state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state;
    return ((high - low) * (state & 0x7fffffff)) / 0x7fffffff + low;
  }

  private swap(a: number, b: number): void {
    const feature = this.features[a];
    this.features[a] = this.features[b];
    this.features[b] = feature;
  }
}
