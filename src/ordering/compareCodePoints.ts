/**
 * Orders strings by code point, as Python sorts them. JavaScript's own order goes by UTF-16 units, and puts
 * characters beyond U+FFFF before U+E000 to U+FFFF.
 * @returns a negative number, zero or a positive number, for `Array.prototype.sort`
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const unitA = a.charCodeAt(i);
    const unitB = b.charCodeAt(i);
    if (unitA !== unitB) return rank(unitA) - rank(unitB);
  }
  return a.length - b.length;
}

// Surrogates stand for the highest code points, so they rank above every other unit.
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
