"""Runs one step of scikit-learn's side: python step.py NAME INPUTS. Speaks the lines of bench/stepProcess.ts."""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import joblib
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.model_selection import GridSearchCV

JOBS = 2
SPREAD = [(10, 2, 1), (20, 5, 2), (30, 10, 4), (None, 2, 1)]


def english():
    return TfidfVectorizer(stop_words="english")


def mixed(texts, count):
    """As many sentences as wanted: the given ones, then the front of one with the back of another."""
    rows = list(texts[:count])
    for r in range(len(texts), count):
        front = texts[r * 7919 % len(texts)].split(" ")
        back = texts[(r * 104729 + 1) % len(texts)].split(" ")
        rows.append(" ".join(front[: len(front) >> 1] + back[len(back) >> 1 :]))
    return rows


def tfidf(inputs):
    def run():
        return english().fit_transform(inputs["sentences"])
    return run, run


def nearest(texts, labels, queries):
    vectorizer = english()
    known, labels = vectorizer.fit_transform(texts), np.array(labels)
    rows = vectorizer.transform(mixed(queries, 2000))

    def run():
        return labels[cosine_similarity(rows, known).argmax(axis=1)]
    return run, run


def nearest_texts(texts, labels, queries):
    vectorizer = english()
    known, labels = vectorizer.fit_transform(texts), np.array(labels)
    queries = mixed(queries, 2000)

    def run():
        return labels[cosine_similarity(vectorizer.transform(queries), known).argmax(axis=1)]
    return run, run


def nearest_grown(count):
    def prepare(inputs):
        texts = mixed(inputs["sentences"], count)
        return nearest(texts, [str(r % 200) for r in range(count)], inputs["queries"])
    return prepare


def nearest_loop(inputs):
    vectorizer, labels = english(), inputs["ids"]
    known = vectorizer.fit_transform(inputs["alerts"])
    queries = mixed(inputs["queries"], 300)

    def run():
        return [labels[cosine_similarity(vectorizer.transform([text]), known).argmax()] for text in queries]
    return run, run


def kept_rows(inputs):
    """The study's stacked features of the classes with three rows or more."""
    weights = TfidfVectorizer(stop_words="english", sublinear_tf=True, max_features=5000).fit_transform(inputs["alerts"])
    X, y = np.hstack([weights.toarray(), cosine_similarity(weights)]), np.array(inputs["ids"])
    labels, counts = np.unique(y, return_counts=True)
    kept = np.isin(y, labels[counts >= 3])
    return X[kept], y[kept]


def resample(X, y):
    return SMOTE(k_neighbors=2, random_state=42).fit_resample(X, y)


def smote(inputs):
    X, y = kept_rows(inputs)

    def run():
        return resample(X, y)
    return run, run


def grow(X, y, trees, **options):
    def fit(count):
        return RandomForestClassifier(count, random_state=42, n_jobs=JOBS, **options).fit(X, y)
    return lambda: fit(8), lambda: fit(trees)


def forest_tuned(inputs):
    return grow(*resample(*kept_rows(inputs)), 300, class_weight="balanced")


def forest_original(inputs):
    return grow(english().fit_transform(inputs["alerts"]), np.array(inputs["ids"]), 100)


def forest_sentences(rows):
    def prepare(inputs):
        X = english().fit_transform(inputs["sentences"][:rows])
        return grow(X, np.array(inputs["techniques"][:rows]), 100)
    return prepare


def forest_predict(inputs):
    vectorizer = english()
    X = vectorizer.fit_transform(inputs["alerts"])
    forest = RandomForestClassifier(100, random_state=42, n_jobs=JOBS).fit(X, np.array(inputs["ids"]))
    rows = vectorizer.transform(mixed(inputs["queries"], 100_000))
    return lambda: forest.predict(rows[:5000]), lambda: forest.predict(rows)


def reproduce(_inputs):
    script = Path(__file__).with_name("reproduce.py")

    def run(*flags):
        subprocess.run([sys.executable, script, *flags], check=True, stdout=subprocess.DEVNULL)
    return lambda: run("--skip-forest"), run


def full_grid(inputs):
    """A tenth of each forest: 10, 20 and 30 trees for 100, 200 and 300; the seconds are multiplied by ten."""
    X, y = resample(*kept_rows(inputs))

    def run(sizes):
        grid = [{"n_estimators": sizes, "max_depth": [depth], "min_samples_split": [split], "min_samples_leaf": [leaf]}
                for depth, split, leaf in SPREAD]
        forest = RandomForestClassifier(class_weight="balanced", random_state=42)
        # threads share the rows; trees grow without Python's lock
        with joblib.parallel_config("threading"):
            GridSearchCV(forest, grid, cv=3, refit=False, n_jobs=JOBS).fit(X, y)
    return lambda: run([1]), lambda: run([10, 20, 30])


def boosting(inputs):
    import lightgbm

    vectorizer = TfidfVectorizer(stop_words="english", max_features=5000, min_df=2, max_df=0.95, ngram_range=(1, 2))
    X, y = vectorizer.fit_transform(inputs["alerts"]), inputs["ids"]

    def run(count):
        lightgbm.LGBMClassifier(n_estimators=count, n_jobs=JOBS, verbose=-1).fit(X, y)
    return lambda: run(5), lambda: run(100)


STEPS = {
    "tfidf": tfidf,
    "nearest-original": lambda i: nearest(i["alerts"], i["ids"], i["queries"]),
    "nearest-procedures": lambda i: nearest(i["sentences"], i["techniques"], i["queries"]),
    "nearest-texts": lambda i: nearest_texts(i["alerts"], i["ids"], i["queries"]),
    "nearest-texts-16k": lambda i: nearest_texts(i["sentences"], i["techniques"], i["queries"]),
    "nearest-1k": nearest_grown(1_000),
    "nearest-10k": nearest_grown(10_000),
    "nearest-100k": nearest_grown(100_000),
    "nearest-loop": nearest_loop,
    "smote": smote,
    "forest-tuned": forest_tuned,
    "forest-original": forest_original,
    "forest-procedures": forest_sentences(None),
    "forest-1k": forest_sentences(1_000),
    "forest-4k": forest_sentences(4_000),
    "forest-predict": forest_predict,
    "boosting": boosting,
    "reproduce": reproduce,
    "full-grid": full_grid,
}
SCALE = {"full-grid": 10}


def answer(**value):
    print(json.dumps(value), flush=True)


def usage():
    """Of this process, or of its children where a step starts one."""
    return resource.getrusage(resource.RUSAGE_CHILDREN if sys.argv[1] == "reproduce" else resource.RUSAGE_SELF)


def cpu():
    return usage().ru_utime + usage().ru_stime


def main():
    name, file = sys.argv[1:]
    warm_up, run = STEPS[name](json.loads(Path(file).read_text()))
    warm_up()
    answer(ready=True)
    for line in sys.stdin:
        if line.strip() != "run":
            break
        scale = SCALE.get(name, 1)
        cpu_before, began = cpu(), time.perf_counter()
        run()
        seconds = time.perf_counter() - began
        answer(seconds=seconds * scale, cpuSeconds=(cpu() - cpu_before) * scale)
    answer(peakBytes=1024 * usage().ru_maxrss)


main()
