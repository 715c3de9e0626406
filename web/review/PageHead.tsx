import type { ReviewApi } from './reviewApi';
import { tallyOf } from './reviewQueue';
import { saveBlob } from './saveBlob';
import type { Review } from './useReview';

interface Props {
  readonly review: Review;
  readonly api: ReviewApi;
  readonly onHelp: () => void;
}

/** The file's name, how far the review is, and the export. */
export function PageHead({ review, api, onHelp }: Props) {
  const { queue, decisions, tell } = review;
  const { accepted, corrected, none } = tallyOf(decisions);
  const done = accepted + corrected + none;
  const all = queue?.order.length ?? 0;
  const exportRows = async (): Promise<void> => {
    try {
      if (queue?.output == null) {
        saveBlob(await api.download(), 'tagged_alerts.csv');
        return tell('Downloaded tagged_alerts.csv.');
      }
      const { path, rows } = await api.exportToFile();
      tell(`Wrote ${rows} alerts: ${path}`);
    } catch (error) {
      tell((error as Error).message, true);
    }
  };
  return (
    <header class="head">
      <div class="name">
        <b>{queue?.file ?? 'Review'}</b>
        {queue && <span class="soft"> against {queue.attack}</span>}
      </div>
      <div class="progress">
        <progress max={Math.max(all, 1)} value={done} aria-label="Alerts decided" />
        <span>
          <b>{done}</b> of {all} done
        </span>
        <span class="soft">
          {accepted} accepted, {corrected} corrected, {none} none, {all - done} left
        </span>
      </div>
      <div class="tools">
        <button type="button" onClick={exportRows} disabled={accepted + corrected === 0}>
          {queue?.output == null ? 'Download tagged_alerts.csv' : `Write ${queue.output}`}
        </button>
        <button type="button" onClick={onHelp}>
          Keys <kbd>?</kbd>
        </button>
      </div>
    </header>
  );
}
