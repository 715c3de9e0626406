import type { AlertPart } from '../../src/review/protocol';

interface Props {
  readonly parts: readonly AlertPart[];
  readonly explained: string;
}

const STEPS = 5;

/** An alert, its words shaded by what they add to the score. Told apart by the line below too. */
export function ShadedText({ parts, explained }: Props) {
  const most = parts.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0);
  return (
    <>
      <p class="alert-text" dir="ltr">
        {parts.map(({ text, value }, i) =>
          value === 0 ? (
            text
          ) : (
            // The parts of an alert never change places.
            <span
              key={`${i}`}
              class={shade(value, most)}
              title={`${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(3)}`}
            >
              {text}
            </span>
          ),
        )}
      </p>
      <p class="soft">
        <span class="for s3">For</span> and <span class="against s3">against</span> {explained}, the model’s
        first candidate
      </p>
    </>
  );
}

function shade(value: number, most: number): string {
  const step = Math.max(1, Math.ceil((STEPS * Math.abs(value)) / most));
  return `${value > 0 ? 'for' : 'against'} s${step}`;
}
