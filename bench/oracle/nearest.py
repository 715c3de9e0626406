"""Golden figures for the nearest alert: python bench/oracle/nearest.py [OUT]; writes nearest/*.json.

Similarities are rounded to 2^-40 before the largest is taken, so that ties go to the first row.
"""

import numpy as np
import pandas as pd
from fixtures import ROOT, real_data, write
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.metrics.pairwise import cosine_similarity



def figures(path, neighbours):
    rows = pd.read_csv(path).dropna(subset=["alert", "id"])
    texts, labels = rows["alert"].to_numpy(), rows["id"].to_numpy()
    order = np.random.RandomState(42).permutation(len(texts))
    size = int(np.ceil(0.2 * len(texts)))
    test, train = order[:size], order[size:]
    vectorizer = TfidfVectorizer(stop_words="english")
    known = vectorizer.fit_transform(texts[train])
    similarity = np.round(cosine_similarity(vectorizer.transform(texts[test]), known) * 2**40) / 2**40
    ranked = np.argsort(-similarity, axis=1, kind="stable")[:, :neighbours]
    predicted = labels[train][ranked[:, 0]]
    best = np.take_along_axis(similarity, ranked, axis=1)
    classes = np.unique(labels[train])
    by_class = np.stack([similarity[:, labels[train] == label].max(axis=1) for label in classes], axis=1)
    return {
        "order": order.tolist(),
        "test": size,
        "correct": int((predicted == labels[test]).sum()),
        "macroF1": f1_score(labels[test], predicted, average="macro", zero_division=0),
        "weightedF1": f1_score(labels[test], predicted, average="weighted", zero_division=0),
        "ones": int((best[:, 0] == 1).sum()),
        "neighbours": ranked[::4].tolist(),
        "similarities": np.round(best[::4], 13).tolist(),
        "classScoreSums": np.round(by_class.sum(axis=1), 11).tolist(),
    }


write("nearest/sample.json", figures(ROOT / "data" / "tagged_alerts.csv", 3))
data = real_data()
if data:
    write("nearest/real.json", {name: figures(data / name, 3) for name in ("original/tagged_alerts.csv", "public/sigma.csv")})
