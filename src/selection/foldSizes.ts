/** `total` things parted into `parts` as evenly as can be, the larger parts first. */
export function foldSizes(total: number, parts: number): Int32Array {
  const small = Math.floor(total / parts);
  return Int32Array.from({ length: parts }, (_, part) => (part < total % parts ? small + 1 : small));
}
