import { fitConditionalLogit } from './conditionalLogit';
import { evidenceChannels } from './evidenceChannels';
import { channelCount } from './evidenceReader';
import type { HeldBackEvidence } from './heldBackEvidence';

/**
 * How much each channel counts: its weight in a conditional logit over its values on rows that were held back,
 * brought to standard deviation 1 for the fit. Without rows, and for a channel that never differs, it is the usual.
 *
 * @param codes - the class of each training row
 */
export function channelWeights(
  { rows, values }: HeldBackEvidence,
  codes: Int32Array,
  classes: number,
  penalty: number,
): Float64Array {
  const usual = Float64Array.from(evidenceChannels, (channel) => channel.usual);
  if (rows.length === 0 || classes < 2) return usual;
  const deviations = channelDeviations(values);
  const scaled = values.map((value, k) => {
    const deviation = deviations[k % channelCount];
    return deviation === 0 ? 0 : value / deviation;
  });
  const chosen = Int32Array.from(rows, (i) => codes[i]);
  const choices = { rows: rows.length, classes, features: channelCount, values: scaled, chosen };
  const start = usual.map((weight, f) => weight * deviations[f]);
  return fitConditionalLogit(choices, start, penalty).map((weight, f) =>
    deviations[f] === 0 ? usual[f] : weight / deviations[f],
  );
}

function channelDeviations(values: Float32Array): Float64Array {
  const count = values.length / channelCount;
  return Float64Array.from({ length: channelCount }, (_, f) => {
    let sum = 0;
    for (let k = f; k < values.length; k += channelCount) sum += values[k];
    const mean = sum / count;
    let squares = 0;
    for (let k = f; k < values.length; k += channelCount) squares += (values[k] - mean) ** 2;
    return Math.sqrt(squares / count);
  });
}
