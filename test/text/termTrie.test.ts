import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TermTrie } from '../../src/text/termTrie';

describe('TermTrie', () => {
  test('finds a path again, and nothing that was not made', () => {
    const trie = new TermTrie();
    const node = trie.childOrNew(trie.childOrNew(TermTrie.root, 5), 7);
    expect(trie.child(trie.child(TermTrie.root, 5), 7)).toBe(node);
    expect(trie.child(TermTrie.root, 7)).toBe(-1);
    expect(trie.path(node)).toEqual([5, 7]);
    expect(trie.nodes).toBe(3);
  });

  test('gives different paths different nodes, however many there are', () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 3000 }), (paths) => {
        const trie = new TermTrie();
        const nodeOf = new Map<string, number>();
        for (const symbols of paths) {
          const node = symbols.reduce((at, symbol) => trie.childOrNew(at, symbol), TermTrie.root);
          nodeOf.set(symbols.join(), node);
        }
        expect(new Set(nodeOf.values()).size).toBe(nodeOf.size);
        for (const [symbols, node] of nodeOf) expect(trie.path(node).join()).toBe(symbols);
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});
