// What of this folder the package shows.

export { assertFinite } from './assertFinite';
export { assertWidth } from './assertWidth';
export { cosineSimilarity } from './cosineSimilarity';
export { DenseMatrix } from './denseMatrix';
export { dotDense } from './dotDense';
export { dotSparse } from './dotSparse';
export { hstack } from './hstack';
export { isSparse, type Matrix } from './matrix';
export { multiplyTransposed } from './multiplyTransposed';
export { normalizeRows } from './normalizeRows';
export { PCA, type PCAJSON, type PCAOptions } from './pca';
export type { PowerIterationNormalizer } from './randomizedSvd';
export { SparseMatrix, type SparseRow } from './sparseMatrix';
export { type SingularValues, svd } from './svd';
export { topK } from './topK';
export { TruncatedSVD, type TruncatedSVDJSON, type TruncatedSVDOptions } from './truncatedSvd';
