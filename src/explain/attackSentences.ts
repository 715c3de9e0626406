import type { Attack } from '../attack/attack';
import { splitSentences } from '../attack/splitSentences';
import { stripMarkup } from '../attack/stripMarkup';
import { parentTechniqueId } from '../attack/techniqueId';
import { dotSparse } from '../matrix/dotSparse';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { TfidfVectorizer } from '../text/tfidfVectorizer';
import type { AttackSentence } from './explanation';

/** The sentences of ATT&CK's descriptions, to find the one that an alert is most like. */
export class AttackSentences {
  private readonly attack: Attack;
  private readonly vectorizer: TfidfVectorizer = new TfidfVectorizer({
    stopWords: 'english',
    sublinearTf: true,
  });
  private readonly sentences: { readonly techniqueId: string; readonly sentence: string }[] = [];
  private readonly rowsOf = new Map<string, number[]>();
  private readonly rows: SparseMatrix;

  /** @throws InputError when ATT&CK has no descriptions */
  constructor(attack: Attack) {
    this.attack = attack;
    for (const { id, description } of attack.techniques()) {
      for (const sentence of splitSentences(stripMarkup(description))) {
        const rows = this.rowsOf.get(id) ?? [];
        rows.push(this.sentences.length);
        this.rowsOf.set(id, rows);
        this.sentences.push({ techniqueId: id, sentence });
      }
    }
    this.rows = this.vectorizer.fitTransform(this.sentences.map(({ sentence }) => sentence));
  }

  /**
   * The sentence most like the alert, of the technique's description and its sub-techniques'; of equal ones the
   * first. Null where none shares a word with it, or ATT&CK does not know the technique.
   */
  best(techniqueId: string, alert: string): AttackSentence | null {
    const [query] = [this.vectorizer.transform([alert]).row(0)];
    let best: AttackSentence | null = null;
    for (const id of this.family(techniqueId)) {
      for (const row of this.rowsOf.get(id) ?? []) {
        const similarity = dotSparse(this.rows.row(row), query);
        if (similarity > (best?.similarity ?? 0)) best = { ...this.sentences[row], similarity };
      }
    }
    return best;
  }

  private family(techniqueId: string): string[] {
    const resolved = this.attack.resolveTechnique(techniqueId);
    const id = resolved.ok ? resolved.technique.id : parentTechniqueId(techniqueId);
    return [id, ...this.attack.subtechniquesOf(id).map((technique) => technique.id)];
  }
}
