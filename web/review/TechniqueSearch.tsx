import { useMemo, useState } from 'preact/hooks';
import type { PageTechnique } from '../../src/review/protocol';
import { Dialog } from './Dialog';
import { findTechniques } from './findTechniques';

interface Props {
  readonly techniques: readonly PageTechnique[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

const MOST_FOUND = 12;

/** Finds any technique by id or name; arrows move, Enter chooses. */
export function TechniqueSearch({ techniques, onChoose, onClose }: Props) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findTechniques(techniques, text, MOST_FOUND), [techniques, text]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && found[at]) onChoose(found[at].id);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog label="Choose a technique" onClose={onClose}>
      <label class="search">
        Id or name of the technique
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={found[at] && `found-${at}`}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id="found" role="listbox" aria-label="Techniques found">
        {found.map(({ id, name, tactics }, i) => (
          // The field has the keys of this list.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div key={id} id={`found-${i}`} role="option" aria-selected={i === at} onClick={() => onChoose(id)}>
            <b>{id}</b> {name} <span class="soft">{tactics.join(', ')}</span>
          </div>
        ))}
      </div>
      <p class="soft" role="status">
        {text !== '' && found.length === 0
          ? 'No technique is found'
          : 'Arrows move, Enter chooses, Esc closes'}
      </p>
    </Dialog>
  );
}
