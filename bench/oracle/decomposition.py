"""Golden figures of TruncatedSVD and PCA, by scikit-learn 1.6.1: python bench/oracle/decomposition.py [OUT]"""

import numpy as np
from scipy import sparse
from fixtures import write
from sklearn.decomposition import PCA, TruncatedSVD


def matrix(rows, columns, density, seed):
    rng = np.random.default_rng(seed)
    X = np.round(rng.normal(size=(rows, columns)) + rng.normal(size=columns), 2)
    X[rng.random(X.shape) > density] = 0
    return X


def truncated(X, **options):
    model = TruncatedSVD(**options)
    projected = model.fit_transform(sparse.csr_matrix(X))
    return {"options": options, **fitted(model), "projected": projected[:3].tolist()}


def principal(X, n):
    model = PCA(n_components=n, svd_solver="full")
    projected = model.fit_transform(X)
    return {"nComponents": n, **fitted(model), "mean": model.mean_.tolist(), "projected": projected[:3].tolist()}


def fitted(model):
    return {
        "components": model.components_.tolist(),
        "explainedVariance": model.explained_variance_.tolist(),
        "explainedVarianceRatio": model.explained_variance_ratio_.tolist(),
        "singularValues": model.singular_values_.tolist(),
    }


TRUNCATED = [
    {"n_components": 4, "random_state": 0},
    {"n_components": 3, "random_state": 1, "n_iter": 1, "n_oversamples": 2},
    {"n_components": 3, "random_state": 2, "n_iter": 2},
    {"n_components": 2, "random_state": 3, "n_iter": 7, "power_iteration_normalizer": "none"},
    {"n_components": 5, "random_state": 4, "algorithm": "arpack"},
]

golden = []
for X in (matrix(60, 25, 0.3, 1), matrix(20, 70, 0.4, 2), matrix(8, 6, 1.0, 3)):
    golden.append({
        "X": X.tolist(),
        "truncated": [truncated(X, **options) for options in TRUNCATED],
        "pca": [principal(X, n) for n in (2, 5)],
    })

write("decomposition/decomposition.json", golden)
