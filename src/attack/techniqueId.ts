const canonical = /^T\d{4}(?:\.\d{3})?$/;
const address = /^https?:\/\/attack\.mitre\.org\/techniques\//i;
const sigmaTag = /^attack\.(?=t\d)/i;
const endSlash = /\/$/;

/** A longer text is no id, and is not searched for one. */
const longest = 200;

/** Whether the text is a technique's id as ATT&CK writes it: `T1059` or `T1059.001`. */
export function isTechniqueId(text: string): boolean {
  return canonical.test(text);
}

/** The parent's id of a sub-technique's, and the id itself otherwise: `T1059.001` gives `T1059`. */
export function parentTechniqueId(id: string): string {
  return id.slice(0, 5);
}

/**
 * The technique's id that was meant, written as ATT&CK does, or `null`. Mends lower case, blanks around it,
 * `T1059/001`, Sigma's `attack.t1059.001`, and the address of the technique's page.
 */
export function readTechniqueId(text: string): string | null {
  if (text.length > longest) return null;
  const id = text
    .trim()
    .replace(address, '')
    .replace(sigmaTag, '')
    .replace(endSlash, '')
    .replace('/', '.')
    .toUpperCase();
  return isTechniqueId(id) ? id : null;
}
