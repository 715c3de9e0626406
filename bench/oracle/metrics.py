"""Golden figures of src/metrics, by scikit-learn 1.6.1: python bench/oracle/metrics.py [OUT]"""

import warnings

import fixtures
import numpy as np
from scipy import stats
from sklearn import metrics
from sklearn.calibration import calibration_curve
from sklearn.preprocessing import label_binarize

warnings.filterwarnings("ignore")


def plain(value):
    """JSON data; NaN as null, infinity as a string."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(v) for v in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not np.isfinite(value):
        return None if np.isnan(value) else "Infinity"
    return value


def write(name, data):
    fixtures.write(f"metrics/{name}.json", plain(data))


def names(codes):
    return [f"T{c:04d}" for c in codes]


def predictions():
    """True and predicted codes: many classes, absent ones on both sides, two classes, one class, ties to round."""
    rng = np.random.default_rng(7)
    many = rng.integers(0, 30, 200)
    yield many, np.where(rng.random(200) < 0.6, many, rng.integers(5, 40, 200))
    two = rng.integers(0, 2, 40)
    yield two, np.where(rng.random(40) < 0.7, two, 1 - two)
    yield np.array([3, 3, 3]), np.array([3, 3, 3])
    yield np.array([1, 1, 2]), np.array([3, 3, 4])
    # precision and recall of k/8: exact halves for two digits
    yield np.repeat([0, 1], 8), np.array([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1])
    yield np.zeros(8, int), np.array([0, 1, 2, 3, 4, 5, 6, 7])


def classification():
    cases = []
    for index, (t, p) in enumerate(predictions()):
        yt, yp = names(t), names(p)
        union = sorted(set(yt) | set(yp))
        choices = [None, sorted(set(yt))[::-1], list(dict.fromkeys([union[-1], "absent", union[0]]))]
        for labels in choices:
            used = union if labels is None else labels
            case = {"true": yt, "pred": yp, "labels": labels, "accuracy": metrics.accuracy_score(yt, yp)}
            if set(used) & set(yt):
                case["confusion"] = metrics.confusion_matrix(yt, yp, labels=labels)
            case["scores"] = []
            for beta in (1.0, 0.5) if index == 0 else (1.0,):
                for zero in (0, 1, np.nan):
                    def score(average):
                        return metrics.precision_recall_fscore_support(
                            yt, yp, beta=beta, labels=labels, average=average, zero_division=zero
                        )

                    case["scores"].append({
                        "beta": beta,
                        "zeroDivision": zero,
                        "perClass": score(None),
                        **{a: score(a)[:3] for a in ("micro", "macro", "weighted")},
                    })
            case["reports"] = [
                {
                    "zeroDivision": zero,
                    "digits": digits,
                    "text": metrics.classification_report(yt, yp, labels=labels, digits=digits, zero_division=zero),
                }
                for zero, digits in ((0, 2), (np.nan, 4), (1, 0))
            ]
            cases.append(case)
    return cases


def curves():
    rng = np.random.default_rng(11)
    cases = []
    for size, levels in ((1, 1), (2, 2), (9, 3), (60, 8), (60, 1000), (400, 25)):
        marks = rng.integers(0, 2, size)
        scores = rng.integers(0, levels, size) / 7 - 0.5
        for m in (marks, np.zeros(size, int), np.ones(size, int)):
            for drop in (True, False):
                fpr, tpr, thresholds = metrics.roc_curve(m, scores, drop_intermediate=drop)
                area = metrics.auc(fpr, tpr)
                cases.append({"marks": m, "scores": scores, "dropIntermediate": drop, "fpr": fpr, "tpr": tpr,
                              "thresholds": thresholds, "auc": area})
    return cases


def rankings():
    rng = np.random.default_rng(13)
    cases = []
    for rows, classes, levels in ((40, 3, 1000), (60, 6, 4), (120, 12, 30)):
        y = np.concatenate([np.arange(classes), rng.integers(0, classes, rows - classes)])
        raw = rng.integers(1, levels + 1, (rows, classes)).astype(float)
        scores = raw / raw.sum(axis=1, keepdims=True)
        area = lambda a: metrics.roc_auc_score(y, scores, multi_class="ovr", average=a)
        cases.append({
            "y": names(y), "scores": scores, "classes": names(range(classes)),
            "perClass": area(None), "macro": area("macro"), "weighted": area("weighted"),
            "topK": [metrics.top_k_accuracy_score(y, raw, k=k) for k in range(1, classes)],
            "raw": raw,
        })
    return cases


def binarized():
    lists = [(["b", "a", "c", "a"], ["a", "b", "c"]), (["b", "a", "x"], ["c", "a", "b"]), (["a", "b", "a"], ["a", "b"]),
             (["a", "b", "a"], ["b", "a"]), (["a", "b", "c"], ["b", "a"]), (["a", "a"], ["a"]), (["a", "b", "c"], ["c"]),
             (["a", "a"], ["a", "b", "c"])]
    return [{"y": y, "classes": c, "rows": label_binarize(y, classes=c)} for y, c in lists]


def confidences():
    """Log loss, calibration curve and expected calibration error of random confidences."""
    rng = np.random.default_rng(17)
    cases = []
    for size, bins in ((2, 2), (30, 10), (200, 15), (1000, 15)):
        sure = rng.random(size) ** 0.5
        right = rng.random(size) < sure**2
        right[:2] = [True, False]
        accuracy, mean = calibration_curve(right, sure, n_bins=bins)
        place = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], sure)
        shares = np.bincount(place, minlength=bins)[np.unique(place)] / size
        cases.append({
            "confidences": sure, "correct": right.astype(int), "bins": bins,
            "logLoss": metrics.log_loss(right, np.clip(sure, 1e-6, 1 - 1e-6)),
            "accuracy": accuracy, "mean": mean, "error": np.sum(shares * np.abs(accuracy - mean)),
        })
    return cases


def tests():
    """McNemar's exact p-values and Wilson's intervals, by SciPy."""
    pairs = [(0, 1), (3, 3), (1, 8), (12, 30), (128, 26), (400, 330)]
    shares = [(0, 1), (1, 1), (0, 20), (3, 7), (191, 308), (9990, 10000)]
    interval = lambda k, n, c: stats.binomtest(k, n).proportion_ci(c, "wilson")
    return {
        "mcnemar": [{"onlyFirst": a, "onlySecond": b, "pValue": stats.binomtest(a, a + b).pvalue} for a, b in pairs],
        "wilson": [{"hits": k, "of": n, "low": interval(k, n, 0.95).low, "high": interval(k, n, 0.95).high}
                   for k, n in shares],
    }


write("classification", classification())
write("curves", curves())
write("rankings", rankings())
write("binarized", binarized())
write("confidences", confidences())
write("tests", tests())
