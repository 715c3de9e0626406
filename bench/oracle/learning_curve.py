"""Golden sizes and draws of scikit-learn's learning_curve, for test/selection."""

import fixtures
import numpy as np
from sklearn.base import BaseEstimator
from sklearn.model_selection import KFold, learning_curve


class Drawn(BaseEstimator):
    """Its score tells which rows it was given, and in which order."""

    def fit(self, X, y=None):
        rows = X[:, 0]
        self.digest_ = float(np.sum(rows * (1 + np.arange(len(rows)))))
        return self

    def score(self, X, y=None):
        return self.digest_ + float(X[:, 0].sum()) / 1e6


cases = []
for rows, folds, sizes, seed in [(40, 4, [.5, 1.], 42), (23, 5, [.1, .33, .55, .775, 1.], 7), (97, 3, [.01, .25, .7], 0),
                                 (30, 3, [1, 7, 20], 1), (11, 2, [.2, .21, .9], 5), (50, 7, None, 3)]:
    X = np.arange(rows, dtype=float)[:, None]
    options = {} if sizes is None else {"train_sizes": np.array(sizes)}
    counts, _, scores = learning_curve(Drawn(), X, np.zeros(rows), cv=KFold(folds), shuffle=True, random_state=seed,
                                       scoring=None, **options)
    cases.append({"rows": rows, "folds": folds, "trainSizes": sizes, "randomState": seed,
                  "counts": counts.tolist(), "scores": scores.tolist()})
fixtures.write("selection/learningCurve.json", cases)
