import { keys } from './commandOf';
import { Dialog } from './Dialog';

/** The keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog label="Keys" onClose={onClose}>
      <h2>Keys</h2>
      <table>
        <tbody>
          {keys.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">Every decision is on the disk before it is shown as saved. Close with Esc.</p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </Dialog>
  );
}
