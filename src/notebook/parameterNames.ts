import { findTslab } from './loadTslab';
import { cellTags, type Notebook } from './notebook';

/** A node of a syntax tree, as far as it is looked at here. */
interface SyntaxNode {
  readonly statements?: readonly SyntaxNode[];
  readonly declarationList?: {
    readonly declarations: readonly { readonly name: { readonly text?: string } }[];
  };
}

interface SyntaxParser {
  createSourceFile(name: string, text: string, languageVersion: number): SyntaxNode;
}

const es2022 = 9;

/**
 * The variables that a notebook's cells tagged `parameters` declare: what can be given from outside.
 * @throws InputError when tslab, whose compiler reads the cells, is not installed
 */
export function parameterNames(notebook: Notebook): string[] {
  const cells = notebook.cells.filter((cell) => cellTags(cell).includes('parameters'));
  if (cells.length === 0) return [];
  const typescript = findTslab().require('@tslab/typescript-for-tslab') as SyntaxParser;
  return cells.flatMap(({ source }) => {
    const { statements = [] } = typescript.createSourceFile('cell.ts', source, es2022);
    return statements.flatMap(({ declarationList }) =>
      (declarationList?.declarations ?? []).flatMap(({ name }) => name.text ?? []),
    );
  });
}
