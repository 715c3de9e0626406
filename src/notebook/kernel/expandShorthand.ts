/** A node of a syntax tree, as far as it is looked at here. */
interface SyntaxNode {
  readonly kind: number;
  readonly name?: SyntaxNode & { readonly text: string };
  getStart(file: SyntaxNode): number;
}

/** The parts of the TypeScript compiler that parse. */
export interface SyntaxParser {
  readonly SyntaxKind: { readonly ShorthandPropertyAssignment: number };
  createSourceFile(name: string, text: string, languageVersion: number): SyntaxNode;
  forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => void): void;
}

const es2022 = 9;

/**
 * A cell's code with `{ name }` written out as `{ name: name }`. tslab rewrites the names of earlier cells'
 * variables, and misses them in the short form: they would not be defined. Lines stay; columns after a name
 * written out move on.
 */
export function expandShorthand(code: string, typescript: SyntaxParser): string {
  const file = typescript.createSourceFile('cell.ts', code, es2022);
  const names: { at: number; text: string }[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.kind === typescript.SyntaxKind.ShorthandPropertyAssignment && node.name) {
      names.push({ at: node.name.getStart(file), text: node.name.text });
    }
    typescript.forEachChild(node, visit);
  };
  visit(file);
  let expanded = '';
  let from = 0;
  for (const { at, text } of names.sort((a, b) => a.at - b.at)) {
    expanded += `${code.slice(from, at)}${text}: `;
    from = at;
  }
  return expanded + code.slice(from);
}
