"""Golden figures of src/resample, by imbalanced-learn 0.13.0: python bench/oracle/resample.py [OUT]

With ALERT2ATTACK_DATA naming the folder of the study's data, its neighbours too. The other rows are random numbers
of few digits, so that no two neighbours are equally near.
"""

import numpy as np
import pandas as pd
from fixtures import real_data, write
from imblearn.over_sampling import SMOTE, RandomOverSampler
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestNeighbors

COUNTS = {"c": 14, "a": 6, "b": 14, "d": 9}
BINARY = {"no": 20, "yes": 7}


def table(counts, columns, density, seed):
    rng = np.random.default_rng(seed)
    y = rng.permutation(np.repeat(list(counts), list(counts.values())))
    X = np.round(rng.normal(size=(len(y), columns)), 3)
    X[rng.random(X.shape) > density] = 0
    return X, y


def dense(M):
    return np.asarray(M.todense() if sparse.issparse(M) else M).tolist()


def case(X, y, **options):
    """The new rows of the dense and the sparse form (equal), and the labels after."""
    plain, labels = SMOTE(**options).fit_resample(X, y)
    thin, _ = SMOTE(**options).fit_resample(sparse.csr_matrix(X), y)
    assert (plain == thin.toarray()).all()
    repeated = RandomOverSampler(**{k: v for k, v in options.items() if k != "k_neighbors"})
    repeated.fit_resample(X, y)
    return {
        "samplingStrategy": options.get("sampling_strategy", "auto"),
        "kNeighbors": options.get("k_neighbors", 5),
        "randomState": options["random_state"],
        "added": plain[len(y):].tolist(),
        "labels": "".join(label[0] for label in labels[len(y):]),
        "repeated": repeated.sample_indices_[len(y):].tolist(),
    }


def cases(X, y, options):
    return {"X": X.tolist(), "y": y.tolist(), "cases": [case(X, y, **o) for o in options]}


MANY = [
    {"random_state": 42, "k_neighbors": 2},
    {"random_state": 0, "sampling_strategy": "minority"},
    {"random_state": 1, "k_neighbors": 3, "sampling_strategy": "not minority"},
    {"random_state": 2, "k_neighbors": 5, "sampling_strategy": "all"},
    {"random_state": 3, "k_neighbors": 4, "sampling_strategy": {"d": 12, "a": 6, "c": 15}},
]
TWO = [{"random_state": 5}, {"random_state": 6, "sampling_strategy": 0.75, "k_neighbors": 3}]

golden = {
    "wide": cases(*table(COUNTS, 20, 0.5, 1), MANY),
    "narrow": cases(*table(COUNTS, 4, 1.0, 2), MANY),
    "two": cases(*table(BINARY, 17, 0.3, 3), TWO),
}
write("resample/resample.json", golden)


def original(folder):
    """The two nearest rows of each row's class, by place in the class, on the study's stacked features."""
    table = pd.read_csv(folder / "original" / "tagged_alerts.csv").dropna()
    train, _, y, _ = train_test_split(table["alert"], table["id"], test_size=0.2, random_state=42)
    weights = TfidfVectorizer(stop_words="english", sublinear_tf=True, max_features=5000).fit_transform(train)
    X = np.hstack([weights.toarray(), cosine_similarity(weights)])
    y = np.array(y)
    labels, counts = np.unique(y, return_counts=True)
    nearest = {}
    for label in labels[counts >= 3]:
        rows = X[y == label]
        found = NearestNeighbors(n_neighbors=3).fit(rows).kneighbors(rows, return_distance=False)
        nearest[str(label)] = found[:, 1:].ravel().tolist()
    return nearest


if real_data():
    write("resample/original.json", original(real_data()))
