import { useEffect, useState } from 'preact/hooks';
import type { AlertDetails } from '../../src/review/protocol';
import type { ReviewApi } from './reviewApi';

/** The shown alert; null while it is loaded. */
export interface ShownAlert {
  readonly details: AlertDetails | null;
  readonly isWhole: boolean;
  readonly showWhole: () => void;
}

/** Loads a row's alert, its beginning first. */
export function useAlert(
  api: ReviewApi,
  row: number,
  tell: (text: string, isBad: boolean) => void,
): ShownAlert {
  const [details, setDetails] = useState<AlertDetails | null>(null);
  const [wholeRow, setWholeRow] = useState(-1);
  const isWhole = wholeRow === row;
  useEffect(() => {
    if (row < 0) return;
    let isStale = false;
    api.alert(row, isWhole).then(
      (loaded) => {
        if (!isStale) setDetails(loaded);
      },
      (error: Error) => {
        if (!isStale) tell(error.message, true);
      },
    );
    return () => {
      isStale = true;
    };
  }, [api, row, isWhole, tell]);
  return { details, isWhole, showWhole: () => setWholeRow(row) };
}
