import type { RefObject } from 'preact';
import type { AlertDetails, PageTechnique, RowDecision } from '../../src/review/protocol';
import { CandidateList } from './CandidateList';
import { Evidence } from './Evidence';
import { ShadedText } from './ShadedText';

interface Props {
  readonly details: AlertDetails;
  readonly techniques: readonly PageTechnique[];
  readonly standing: RowDecision | undefined;
  readonly isWhole: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onWhole: () => void;
  readonly onChoose: (id: string) => void;
  readonly onSearch: () => void;
  readonly onNone: () => void;
  readonly onSkip: () => void;
  readonly onUndo: () => void;
}

/** One alert, why it is tagged so, and what can be decided. */
export function AlertView(props: Props) {
  const { details, techniques, standing, isWhole, heading } = props;
  const decision = standing?.decision;
  return (
    <article>
      <h1 ref={heading} tabIndex={-1}>
        Alert in row {details.row} <span class="soft">line {details.line}</span>
        {decision && (
          <span class={`mark ${decision.kind}`}>{[decision.kind, decision.id].join(' ').trim()}</span>
        )}
      </h1>
      <ShadedText parts={details.parts} explained={details.explained} />
      {details.left > 0 && (
        <p>
          <button type="button" onClick={props.onWhole} disabled={isWhole}>
            Show all <kbd>w</kbd>
          </button>{' '}
          <span class="soft">{details.left.toLocaleString('en')} more characters</span>
        </p>
      )}
      {details.cells.length > 0 && (
        <dl class="cells">
          {details.cells.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <CandidateList
        candidates={details.candidates}
        techniques={techniques}
        chosen={decision?.id ?? null}
        onChoose={props.onChoose}
      />
      <div class="actions">
        <button type="button" class="main" onClick={() => props.onChoose(details.proposal)}>
          Accept {details.proposal} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={props.onSearch}>
          Another technique <kbd>c</kbd>
        </button>
        <button type="button" onClick={props.onNone}>
          None <kbd>n</kbd>
        </button>
        <button type="button" onClick={props.onSkip}>
          Skip <kbd>s</kbd>
        </button>
        <button type="button" onClick={props.onUndo}>
          Undo <kbd>u</kbd>
        </button>
      </div>
      <Evidence neighbours={details.neighbours} sentence={details.sentence} explained={details.explained} />
    </article>
  );
}
