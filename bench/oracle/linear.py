"""Golden linear models: what scikit-learn's linear classifiers, naive Bayes, centroids and dummies give on matrices
made here, over many options.

Run with scikit-learn 1.6.1: python bench/oracle/linear.py [OUT]
Writes linear/*.json: the matrices, and of each case all labels and the scores of the first rows. The matrix of
`many` is not written: it comes from NumPy's legacy generator, which the tests have too.
"""

import warnings

import numpy as np
import scipy.sparse as sp
from fixtures import write
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.metrics import pairwise_distances
from sklearn.naive_bayes import ComplementNB, MultinomialNB
from sklearn.neighbors import NearestCentroid
from sklearn.svm import LinearSVC

SCORED = 25
MAP = [["1", 2.5], ["0", 0.3]]
NAMES = {
    "squaredHinge": "squared_hinge",
    "logLoss": "log_loss",
    "modifiedHuber": "modified_huber",
    "mostFrequent": "most_frequent",
}
# Options of the cases that are none of scikit-learn's constructors.
OURS = ("weights", "interceptDecay")


def words():
    """Sparse rows of length 1, as TF-IDF gives them; one is empty."""
    rng = np.random.RandomState(11)
    rows = np.round(rng.rand(160, 70), 3) * (rng.rand(160, 70) < 0.08)
    rows[17] = 0
    topics = np.minimum(rng.geometric(0.35, 160) - 1, 5)
    rows[np.arange(160), topics * 3] += 0.4
    return np.round(rows / np.maximum(np.linalg.norm(rows, axis=1), 1e-9)[:, None], 4), topics


def pair():
    """Two classes that overlap, values below 0."""
    rng = np.random.RandomState(12)
    rows = np.round(rng.randn(90, 6), 3)
    return rows, (rows[:, 0] + 0.7 * rows[:, 1] + 0.8 * rng.randn(90) > 0.4).astype(int)


def counts():
    rng = np.random.RandomState(13)
    rows = rng.poisson(0.3, (120, 40)).astype(float)
    kinds = rng.randint(0, 4, 120)
    rows[np.arange(120), kinds] += 2
    return rows, kinds


def many():
    """More rows than a linear SVM looks at to begin with."""
    rng = np.random.RandomState(14)
    kinds = rng.randint(0, 6, 5000)
    columns = rng.randint(0, 400, 30_000)
    values = rng.random_sample(30_000)
    rows = np.zeros((5000, 400))
    for at in range(30_000):
        rows[at // 6, columns[at]] = values[at]
    rows[np.arange(5000), kinds] += 0.5
    return rows, kinds


def svc_cases():
    for options in [
        {},
        {"C": 10},
        {"C": 0.05},
        {"loss": "hinge"},
        {"loss": "hinge", "C": 4},
        {"classWeight": "balanced"},
        {"classWeight": MAP},
        {"fitIntercept": False},
        {"interceptScaling": 10},
        {"weights": "fractions"},
        {"loss": "hinge", "weights": "integers", "classWeight": "balanced"},
    ]:
        yield "LinearSVC", options


def large_cases():
    for options in [
        {},
        {"C": 5},
        {"loss": "hinge", "classWeight": "balanced"},
        {"weights": "integers", "fitIntercept": False},
    ]:
        yield "LinearSVC", options


def logistic_cases():
    for options in [
        {},
        {"C": 30},
        {"C": 0.01},
        {"classWeight": "balanced"},
        {"classWeight": MAP, "weights": "integers"},
        {"fitIntercept": False},
        {"weights": "fractions", "C": 5},
    ]:
        yield "LogisticRegression", options


def sgd_cases():
    for options in [
        {"randomState": 0},
        # Smaller alphas make steps so large that the last bit of an exponential decides the weights.
        {"loss": "logLoss", "alpha": 0.003, "randomState": 1},
        {"loss": "modifiedHuber", "randomState": 2},
        {"alpha": 0.01, "randomState": 3, "weights": "fractions"},
        {"classWeight": "balanced", "randomState": 4},
        {"classWeight": MAP, "loss": "logLoss", "randomState": 5},
        {"fitIntercept": False, "randomState": 6},
        {"shuffle": False, "maxIter": 4, "tol": None},
        {"alpha": 0.5, "randomState": 7},
        {"interceptDecay": 1, "randomState": 8},
        {"nIterNoChange": 2, "tol": 0.01, "randomState": 9},
        {"alpha": 3, "randomState": 10, "loss": "modifiedHuber", "maxIter": 3},
    ]:
        yield "SGDClassifier", options


def count_cases():
    normed = [{"norm": True}, {"norm": True, "alpha": 0.2, "weights": "fractions"}]
    for model, more in [("MultinomialNB", []), ("ComplementNB", normed)]:
        for options in [
            {},
            {"alpha": 0.01},
            {"fitPrior": False},
            {"weights": "fractions"},
            {"weights": "integers", "alpha": 3},
            {"classPrior": True},
            *more,
        ]:
            yield model, options


def other_cases():
    for options in [{}, {"metric": "cosine"}]:
        yield "NearestCentroid", options
    for options in [
        {},
        {"strategy": "mostFrequent"},
        {"strategy": "stratified", "randomState": 3},
        {"strategy": "uniform", "randomState": 4},
        {"strategy": "constant", "constant": "1"},
        {"strategy": "stratified", "randomState": 5, "weights": "fractions"},
    ]:
        yield "DummyClassifier", options


def cases(X):
    yield from svc_cases()
    yield from logistic_cases()
    yield from sgd_cases()
    if X.min() >= 0:
        yield from count_cases()
    yield from other_cases()


def values_of(options):
    """scikit-learn's names of options and their values."""
    values = {}
    for name, value in options.items():
        if name in OURS:
            continue
        snake = name if name == "C" else "".join("_" + c.lower() if c.isupper() else c for c in name)
        values[snake] = NAMES.get(value, value) if isinstance(value, str) else value
    if isinstance(values.get("class_weight"), list):
        values["class_weight"] = dict(values["class_weight"])
    return values


def row_weights(kind, rows):
    if kind is None:
        return None
    i = np.arange(rows)
    return (i * 7 % 4).astype(float) if kind == "integers" else (i * 7 % 5 + 1) / 3


def fitted(model, options, X, y):
    values = values_of(options)
    weights = row_weights(options.get("weights"), len(y))
    S = sp.csr_matrix(X)
    if model == "LinearSVC":
        return LinearSVC(dual=True, tol=1e-9, max_iter=10_000_000, random_state=0, **values).fit(S, y, weights)
    if model == "LogisticRegression":
        return LogisticRegression(tol=1e-10, max_iter=100_000, **values).fit(S, y, weights)
    if model == "SGDClassifier":
        # The intercept's steps are smaller when the rows are sparse.
        return SGDClassifier(**values).fit(X if "interceptDecay" in options else S, y, sample_weight=weights)
    if model == "DummyClassifier":
        return DummyClassifier(**values).fit(X, y, weights)
    if values.get("class_prior"):
        k = len(np.unique(y))
        values["class_prior"] = options["classPrior"] = [2 * (c + 1) / (k * (k + 1)) for c in range(k)]
    return {"MultinomialNB": MultinomialNB, "ComplementNB": ComplementNB}[model](**values).fit(S, y, weights)


def centroid_labels(options, X, y):
    if "metric" not in options:
        return NearestCentroid().fit(X, y).predict(X)
    # scikit-learn has no angles there since 1.5.
    labels = np.unique(y)
    centroids = np.array([X[y == label].mean(axis=0) for label in labels])
    return labels[pairwise_distances(X, centroids, metric="cosine").argmin(axis=1)]


def outcome(model, options, X, y):
    if model == "NearestCentroid":
        return {"predicted": "".join(centroid_labels(options, X, y))}
    fit = fitted(model, options, X, y)
    result = {"predicted": "".join(fit.predict(X))}
    first = X[:SCORED]
    if model in ("LogisticRegression", "DummyClassifier"):
        return {**result, "scores": figures(fit.predict_proba(first), 9)}
    if model.endswith("NB"):
        return {**result, "scores": figures(fit.predict_joint_log_proba(first), 13)}
    scores = fit.decision_function(first)
    if scores.ndim == 1:
        scores = np.column_stack([-scores, scores])
    if model == "LinearSVC":
        return {**result, "scores": figures(scores, 9)}
    if options.get("loss", "hinge") != "hinge":
        result["proba"] = figures(fit.predict_proba(first), 13)
    return {**result, "scores": figures(scores, 13), "iterations": int(fit.n_iter_)}


def figures(values, digits):
    return [float(f"{value:.{digits}g}") for value in np.ravel(values)]


def golden(matrix, of):
    X, y = matrix
    labels = y.astype(str)
    written = [{"model": model, "options": options, **outcome(model, options, X, labels)} for model, options in of]
    return {"y": "".join(labels), "cases": written}


def main():
    warnings.simplefilter("ignore")
    for make in (words, pair, counts):
        X, y = make()
        S = sp.csr_matrix(X)
        shape = {"rows": S.shape[0], "columns": S.shape[1]}
        arrays = {"indptr": S.indptr.tolist(), "indices": S.indices.tolist(), "data": S.data.tolist()}
        write(f"linear/{make.__name__}.json", {**shape, **arrays, **golden((X, y), cases(X))})
    write("linear/many.json", golden(many(), large_cases()))


main()
