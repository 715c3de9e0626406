import type { AlertDetails } from '../../src/review/protocol';

type Props = Pick<AlertDetails, 'neighbours' | 'sentence' | 'explained'>;

/** The labelled alerts most like the shown one, and ATT&CK's sentence. */
export function Evidence({ neighbours, sentence, explained }: Props) {
  return (
    <>
      {sentence && (
        <>
          <h2>ATT&amp;CK says of {sentence.id}</h2>
          <blockquote>{sentence.text}</blockquote>
        </>
      )}
      {neighbours.length > 0 && (
        <>
          <h2>Labelled alerts most like it</h2>
          <ul class="near">
            {neighbours.map(({ id, alert, similarity }, i) => (
              <li key={`${i}`}>
                <b class={id === explained ? 'same' : 'other'}>{id}</b> {alert}{' '}
                <span class="soft">{Math.round(100 * similarity)} % alike</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
