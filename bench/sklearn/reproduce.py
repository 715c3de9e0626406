"""The study's steps in one script, as `alert2attack reproduce` does them: python reproduce.py [--skip-forest]

ALERT2ATTACK_DATA names the data's folder; without it the data that ship are read.
"""

import json
import os
import sys
from pathlib import Path

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import accuracy_score, auc, f1_score, roc_auc_score, roc_curve
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import label_binarize


def data():
    if "ALERT2ATTACK_DATA" in os.environ:
        return Path(os.environ["ALERT2ATTACK_DATA"]) / "original"
    return Path(__file__).parents[2] / "data"


def nearest_alert(train, test, y, y_test, new):
    vectorizer = TfidfVectorizer(stop_words="english")
    known = vectorizer.fit_transform(train)
    similarity = cosine_similarity(vectorizer.transform(test), known)
    predicted = y[similarity.argmax(axis=1)]
    highest = similarity.max(axis=1)
    marks = label_binarize(y_test, classes=np.unique(y_test))
    reported = []
    for column in marks.T:
        fpr, tpr, _ = roc_curve(column, highest)
        reported.append(auc(fpr, tpr))
    classes = np.unique(y)
    by_class = np.stack([similarity[:, y == label].max(axis=1) for label in classes], axis=1)
    proper = [roc_auc_score(y_test == label, by_class[:, c]) for c, label in enumerate(classes) if (y_test == label).any()]
    return {
        "correct": int((predicted == y_test).sum()),
        "accuracy": accuracy_score(y_test, predicted),
        "macroF1": f1_score(y_test, predicted, average="macro", zero_division=0),
        "weightedF1": f1_score(y_test, predicted, average="weighted", zero_division=0),
        "aucAsReported": float(np.mean(reported)),
        "aucProper": float(np.mean(proper)),
        "autoTagFirst": y[cosine_similarity(vectorizer.transform(new), known).argmax(axis=1)].tolist(),
    }


def tuned_forest(train, test, y, y_test):
    vectorizer = TfidfVectorizer(stop_words="english", sublinear_tf=True, max_features=5000)
    weights = vectorizer.fit_transform(train)
    test_weights = vectorizer.transform(test)
    X = np.hstack([weights.toarray(), cosine_similarity(weights)])
    X_test = np.hstack([test_weights.toarray(), cosine_similarity(test_weights, weights)])
    labels, counts = np.unique(y, return_counts=True)
    kept = np.isin(y, labels[counts >= 3])
    X, y = SMOTE(k_neighbors=2, random_state=42).fit_resample(X[kept], y[kept])
    forest = RandomForestClassifier(300, class_weight="balanced", random_state=42, n_jobs=2).fit(X, y)
    return int((forest.predict(X_test) == y_test).sum())


def main():
    table = pd.read_csv(data() / "tagged_alerts.csv").dropna(subset=["alert", "id"])
    train, test, y, y_test = train_test_split(table["alert"], table["id"], test_size=0.2, random_state=42)
    y, y_test = np.array(y), np.array(y_test)
    new = pd.read_csv(data() / "alerts.csv")["alert"][:5]
    boosting = TfidfVectorizer(stop_words="english", max_features=5000, min_df=2, max_df=0.95, ngram_range=(1, 2))
    print(json.dumps({
        "rows": len(table),
        "nearestAlert": nearest_alert(train, test, y, y_test, new),
        "tunedForest": None if "--skip-forest" in sys.argv else tuned_forest(train, test, y, y_test),
        "boostingFeatures": len(boosting.fit(train).get_feature_names_out()),
    }))


main()
