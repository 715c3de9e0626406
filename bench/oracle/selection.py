"""Golden indices of scikit-learn's splitters, and golden grid searches, for test/selection."""

import os
import sys
import warnings

FEATURES = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR AVX2 FMA3"
if "NPY_DISABLE_CPU_FEATURES" not in os.environ:
    # numpy's vector sorting leaves ties in an order that depends on the processor
    os.environ["NPY_DISABLE_CPU_FEATURES"] = FEATURES
    os.execv(sys.executable, [sys.executable, *sys.argv])

import fixtures  # noqa: E402
import numpy as np  # noqa: E402
from imblearn.over_sampling import SMOTE  # noqa: E402
from imblearn.pipeline import Pipeline  # noqa: E402
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier  # noqa: E402
from sklearn.model_selection import (  # noqa: E402
    GridSearchCV, GroupKFold, KFold, StratifiedKFold, StratifiedShuffleSplit, train_test_split)
from sklearn.tree import DecisionTreeClassifier  # noqa: E402



def write(name, data):
    fixtures.write(f"selection/{name}.json", data)


def codes(seed, n, k):
    """n skewed codes below k; each comes up at least twice."""
    r = np.random.RandomState(seed)
    return np.concatenate([np.repeat(np.arange(k), 2), (k * r.random_sample(n - 2 * k) ** 2).astype(int)])[
        r.permutation(n)]


def folds(splitter, y, groups=None):
    return [[train.tolist(), test.tolist()] for train, test in splitter.split(np.zeros(len(y)), y, groups)]


def splits():
    result = []
    for n, test_size, seed in [(2, .5, 0), (10, .25, 0), (10, .2, 42), (11, .33, 7), (97, .1, 1), (308, 100, 5),
                               (1540, .2, 42)]:
        train, test = train_test_split(np.arange(n), test_size=test_size, random_state=seed)
        result.append({"n": n, "options": {"testSize": test_size, "randomState": seed},
                       "train": train.tolist(), "test": test.tolist()})
    train, test = train_test_split(np.arange(50), train_size=.3, test_size=.5, random_state=3)
    result.append({"n": 50, "options": {"testSize": .5, "trainSize": .3, "randomState": 3},
                   "train": train.tolist(), "test": test.tolist()})
    train, test = train_test_split(np.arange(23), train_size=10, shuffle=False)
    result.append({"n": 23, "options": {"trainSize": 10, "shuffle": False},
                   "train": train.tolist(), "test": test.tolist()})
    return result


def stratified_splits():
    result = []
    for n, k, test_size, seed in [(20, 2, .25, 0), (60, 7, .2, 1), (100, 30, .4, 2), (300, 12, .1, 42)]:
        y = codes(seed, n, k)
        train, test = train_test_split(np.arange(n), test_size=test_size, random_state=seed, stratify=y)
        several = StratifiedShuffleSplit(3, test_size=test_size, random_state=seed)
        result.append({"y": y.tolist(), "testSize": test_size, "randomState": seed,
                       "train": train.tolist(), "test": test.tolist(), "folds": folds(several, y)})
    return result


def fold_cases():
    result = []
    for n, k, n_splits, seed in [(10, 2, 2, 0), (23, 4, 3, 1), (60, 9, 5, 42), (141, 20, 10, 3)]:
        y = codes(seed, n, k)
        result.append({
            "y": y.tolist(), "nSplits": n_splits, "randomState": seed,
            "kFold": folds(KFold(n_splits), y),
            "kFoldShuffled": folds(KFold(n_splits, shuffle=True, random_state=seed), y),
            "stratified": folds(StratifiedKFold(n_splits), y),
            "stratifiedShuffled": folds(StratifiedKFold(n_splits, shuffle=True, random_state=seed), y)})
    return result


def group_cases():
    result = []
    for n, k, n_splits, seed in [(30, 6, 3, 0), (80, 17, 4, 1), (300, 70, 5, 2), (900, 300, 3, 3)]:
        groups = codes(seed, n, k)
        tests = [test.tolist() for _, test in GroupKFold(n_splits).split(groups, groups, groups)]
        shuffled = GroupKFold(n_splits, shuffle=True, random_state=seed)
        result.append({
            "groups": groups.tolist(), "nSplits": n_splits, "randomState": seed, "tests": tests,
            "testsShuffled": [test.tolist() for _, test in shuffled.split(groups, groups, groups)]})
    return result


def sorts():
    r = np.random.RandomState(0)
    values = [r.randint(0, high, n).tolist() for n, high in
              [(0, 2), (1, 2), (16, 4), (17, 4), (18, 3), (40, 5), (150, 9), (400, 1000), (700, 30), (300, 1)]]
    return [{"values": v, "order": np.argsort(np.array(v, dtype=np.int64)).tolist()} for v in values]


def means():
    """Rows of fold scores (hits of n), their means and deviations as GridSearchCV makes them, and ranks."""
    from scipy.stats import rankdata
    r = np.random.RandomState(0)
    result = []
    for folds_, rows in [(2, 20), (3, 30), (5, 30), (7, 20), (8, 20), (10, 30), (17, 10), (130, 3), (300, 3)]:
        scores = r.randint(15, 20, (rows, folds_)) / np.where(np.arange(folds_) % 2, 20, 21)
        mean = np.average(scores, axis=1)
        std = np.sqrt(np.average((scores - mean[:, np.newaxis]) ** 2, axis=1))
        result.append({"scores": scores.tolist(), "mean": mean.tolist(), "std": std.tolist(),
                       "rank": rankdata(-mean, method="min").astype(int).tolist()})
    return result


def rows(n):
    """Rows that test/selection/oracleRows.ts draws as well."""
    r = np.random.RandomState(11)
    X = r.uniform(0, 12, (n, 6))
    y = (X[:, 0] + X[:, 1] + r.randint(0, 8, n)) // 10
    return X, np.array(["c%04d" % code for code in y])


def search(name, estimator, grid, cv, scoring, n=160):
    X, y = rows(n)
    found = GridSearchCV(estimator, grid, cv=cv, scoring=scoring, n_jobs=1).fit(X, y)
    results = found.cv_results_
    folds_ = [key for key in results if key.startswith("split")]
    return {"name": name, "scoring": scoring,
            "scores": np.array([results[key] for key in folds_]).T.tolist(),
            "mean": results["mean_test_score"].tolist(), "std": results["std_test_score"].tolist(),
            "rank": results["rank_test_score"].tolist(), "bestIndex": int(found.best_index_),
            "bestScore": float(found.best_score_),
            "predicted": [int(label[1:]) for label in found.predict(X)]}


def searches():
    tree, forest = DecisionTreeClassifier(random_state=3), RandomForestClassifier(random_state=42)
    tree_grid = {"criterion": ["gini", "entropy"], "max_depth": [2, 4, None], "min_samples_leaf": [1, 5]}
    forest_grid = {"n_estimators": [5, 12, 8], "max_depth": [3, None], "min_samples_split": [2, 6]}
    smote = Pipeline([("smote", SMOTE(random_state=0, k_neighbors=2)), ("forest", forest)])
    smote_grid = {"smote__k_neighbors": [2, 3], "forest__n_estimators": [4, 9]}
    shuffled = StratifiedKFold(4, shuffle=True, random_state=1)
    return [search("tree", tree, tree_grid, 3, "accuracy"),
            search("tree", tree, tree_grid, 3, "f1_macro"),
            search("forest", forest, forest_grid, shuffled, "f1_weighted"),
            search("extra", ExtraTreesClassifier(random_state=7), forest_grid, KFold(3), "accuracy"),
            search("smote", smote, smote_grid, 3, "f1_macro")]


def main():
    write("gridSearch", searches())
    write("means", means())
    warnings.simplefilter("ignore")
    write("trainTestSplit", splits())
    write("stratifiedSplit", stratified_splits())
    write("folds", fold_cases())
    write("groupFolds", group_cases())
    write("argsort", sorts())


main()
