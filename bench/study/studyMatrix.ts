import { createHash } from 'node:crypto';
import { readStudy, resampledRows, stackedFeatures, studySplit } from '../../dist/index';

/** The rows of the study's search, its test rows, and a hash of the former's bytes. */
export async function studyMatrix(folder: string | undefined) {
  const split = studySplit((await readStudy(folder)).tagged);
  const features = stackedFeatures(split);
  const { X, y } = resampledRows(features.train, split.train.ids);
  if (!('data' in X) || 'indices' in X) throw new Error('the rows of the study are not dense');
  const bytes = Buffer.from(X.data.buffer, X.data.byteOffset, X.data.byteLength);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { X, y, bytes, hash, test: features.test, testIds: split.test.ids };
}
