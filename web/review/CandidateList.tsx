import type { PageCandidate, PageTechnique } from '../../src/review/protocol';
import { techniqueAddress } from './techniqueAddress';

interface Props {
  readonly candidates: readonly PageCandidate[];
  readonly techniques: readonly PageTechnique[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** What the model and the file propose, each to be chosen by its number. */
export function CandidateList({ candidates, techniques, chosen, onChoose }: Props) {
  return (
    <>
      <h2>Candidates</h2>
      <ol class="candidates">
        {candidates.map(({ id, score, confidence, isTag }, i) => {
          const technique = techniques.find((each) => each.id === id);
          const address = techniqueAddress(id);
          return (
            <li key={id} class={id === chosen ? 'chosen' : undefined}>
              <button type="button" onClick={() => onChoose(id)} aria-pressed={id === chosen}>
                <kbd>{i + 1}</kbd> <b>{id}</b> {technique?.name}
              </button>
              <span class="soft about">
                {score === null ? 'not known to the model' : `score ${score.toFixed(3)}`}
                {confidence !== null && `, ${Math.round(100 * confidence)} % sure`}
                {isTag && ', the tag in the file'}
                {technique && technique.tactics.length > 0 && ` · ${technique.tactics.join(', ')}`}
              </span>
              {address && (
                <a href={address} target="_blank" rel="noopener noreferrer" aria-label={`ATT&CK of ${id}`}>
                  ATT&amp;CK
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
