/** The page of a technique at attack.mitre.org; null where the text is no technique's id, whatever else it is. */
export function techniqueAddress(id: string): string | null {
  return /^T\d{4}(?:\.\d{3})?$/.test(id)
    ? `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`
    : null;
}
