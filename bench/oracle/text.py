"""Golden figures for src/text: python bench/oracle/text.py [OUT]; writes text/*.json.

Needs scikit-learn 1.6.1, pandas. ALERT2ATTACK_DATA names the folder of the real data sets; without it real.json
is left alone.
"""

import hashlib
import unicodedata
import warnings
from decimal import Decimal, getcontext
from itertools import product

import fixtures
import numpy as np
import pandas as pd
from sklearn.feature_extraction import text as sk

warnings.filterwarnings("ignore")

NASTY = [
    "Plain ASCII words, and a few more words",
    "",
    "   \t\r\n  ",
    "a b c d e 1 2 3 _ x",
    "the and of is",
    "T1059.001 T1003 cmd.exe /c whoami && echo %PATH%",
    "naïve café résumé coöperate Ångström",
    "nai\u0308ve cafe\u0301 re\u0301sume\u0301 A\u030angstro\u0308m",
    "İstanbul ISTANBUL ıstanbul istanbul",
    "Straße STRASSE ẞ ß ss ﬁle ﬂow ŉ",
    "ΟΔΥΣΣΕΥΣ ΣΑΣ Σ ΑΣ. ΑΣΑ ὈΔΥΣΣΕΎΣ",
    "１２３ ＡＢＣ ４５ full width 42 ٤٥٦ ४५६ Ⅷ ½ ² ③",
    "snake_case __init__ _private x_ _ __ a_1 1_a",
    "emoji 😀😀 👩‍👩‍👧 x😀y 🇩🇪 ❤️ done",
    "𝒜𝒷𝒸 𝒜 𐐀𐐨 𐐨𐐨 \U0001f130 𠜎𠜱 𠜎",
    "\ufb00\uffee\ue000\ue001 \ud7ff\ud7fb ｚｚ zz \U00010400\U00010401",
    "line one\r\nline two\rline three\nline\x0bfour\x0cfive\x1csix\x85seven\u2028eight\xa0nine\u3000ten\ufeffeleven",
    "tab\tone two  spaces   three\t\ttabs",
    "हिन्दी में पाठ தமிழ் ไทยภาษา עברית עִבְרִית العَرَبِيَّة",
    "日本語のテキスト 中文 한국어 조합\u1112\u1161\u11ab",
    "zero\u200bwidth soft\u00adhyphen joiner\u200done bom\ufeffbom",
    "x" * 3000 + " " + "ab" * 500 + " tail",
    "don't o'clock rock'n'roll l’été “quoted” (paren) [bracket] {brace}",
    "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run powershell -enc SQBFAFgA",
    "\x00nul\x00 bell\x07 del\x7fdel ctrl\x1bword",
    "repeat repeat repeat repeat again again once",
    "__proto__ constructor toString hasOwnProperty valueOf",
]

# Options in this package's spelling; a fraction is written {"fraction": x}.
COMBINATIONS = [
    {},
    {"stopWords": "english"},
    {"stopWords": ["alert", "words", "the", "é", "naïve"], "ngramRange": [1, 2]},
    {"lowercase": False},
    {"lowercase": False, "stripAccents": "unicode"},
    {"stripAccents": "ascii"},
    {"stripAccents": "unicode", "ngramRange": [2, 3]},
    {"ngramRange": [1, 2], "stopWords": "english", "sublinearTf": True},
    {"ngramRange": [2, 2], "norm": "l1"},
    {"ngramRange": [1, 3], "minDf": 2, "norm": None},
    {"minDf": 3, "maxDf": {"fraction": 0.2}},
    {"minDf": 0.01, "maxDf": 400},
    {"minDf": {"fraction": 0.005}, "maxDf": 0.5, "binary": True},
    {"binary": True, "useIdf": False},
    {"useIdf": False, "sublinearTf": True, "norm": "l1"},
    {"smoothIdf": False},
    {"smoothIdf": False, "sublinearTf": True, "norm": None, "stopWords": "english"},
    {"tokenPattern": r"(?u)\b\w+\b"},
    {"tokenPattern": r"[A-Za-z][\w.-]+"},
    {"tokenPattern": r"\b([a-zA-Z]{3,})\b\s", "lowercase": False},
    {"tokenPattern": r"[^,.]+", "ngramRange": [1, 2]},
    {"tokenPattern": r"\S+", "stripAccents": "unicode"},
    {"analyzer": "char"},
    {"analyzer": "char", "ngramRange": [2, 4], "minDf": 2},
    {"analyzer": "char", "ngramRange": [3, 3], "stripAccents": "unicode", "sublinearTf": True},
    {"analyzer": "charWb", "ngramRange": [3, 5], "minDf": 2, "sublinearTf": True},
    {"analyzer": "charWb", "ngramRange": [1, 2]},
    {"analyzer": "charWb", "ngramRange": [4, 6], "lowercase": False, "stripAccents": "ascii", "norm": "l1"},
    {"vocabulary": ["powershell", "words", "café", "zz", "naïve", "zz top", "cmd"], "ngramRange": [1, 2]},
    {"vocabulary": ["a", "b", "é", " ", "😀"], "analyzer": "char"},
]
PYTHON_NAMES = {
    "stopWords": "stop_words", "lowercase": "lowercase", "stripAccents": "strip_accents",
    "analyzer": "analyzer", "tokenPattern": "token_pattern", "ngramRange": "ngram_range",
    "minDf": "min_df", "maxDf": "max_df", "maxFeatures": "max_features", "binary": "binary",
    "vocabulary": "vocabulary", "norm": "norm", "useIdf": "use_idf", "smoothIdf": "smooth_idf",
    "sublinearTf": "sublinear_tf",
}


def python_options(options):
    translated = {}
    for name, value in options.items():
        if isinstance(value, dict):
            value = float(value["fraction"])
        if name == "ngramRange":
            value = tuple(value)
        if value == "charWb":
            value = "char_wb"
        translated[PYTHON_NAMES[name]] = value
    return translated


def sha(data):
    return hashlib.sha256(data).hexdigest()[:32]


def digest(X, every):
    """Structure by hash, weights by a sum per row that tells the columns apart."""
    X = X.copy()
    X.sort_indices()
    told_apart = X.data * (1 + X.indices % 7)
    rows = [float(told_apart[X.indptr[i]:X.indptr[i + 1]].sum()) for i in range(0, X.shape[0], every)]
    return {
        "shape": list(X.shape),
        "indptr": sha(X.indptr.astype("<i4").tobytes()),
        "indices": sha(X.indices.astype("<i4").tobytes()),
        "sums": rows,
        "total": float(X.data.sum()),
    }


def case(options, texts, every, others=()):
    """One combination on one corpus, fitted on `texts`; `others` are transformed as well."""
    tfidf = sk.TfidfVectorizer(**python_options(options))
    try:
        X = tfidf.fit_transform(texts)
    except ValueError as error:
        return {"options": options, "error": str(error)}
    terms = tfidf.get_feature_names_out()
    counting = {k: v for k, v in options.items() if k not in ("norm", "useIdf", "smoothIdf", "sublinearTf")}
    counts = sk.CountVectorizer(**python_options(counting)).fit_transform(texts)
    counts.sort_indices()
    result = {
        "options": options,
        "terms": sha("\0".join(terms).encode("utf-8", "surrogatepass")),
        "counts": sha(counts.data.astype("<i4").tobytes()),
        "tfidf": digest(X, every),
    }
    if len(others):
        result["others"] = digest(tfidf.transform(others), every)
    return result


def write(name, value):
    fixtures.write(f"text/{name}", value)


def unicode_table():
    """What Python says of every assigned code point of the first two planes, by hash per block of 4,096."""
    unassigned, start = [], None
    for c in range(0x20001):
        free = c < 0x20000 and unicodedata.category(chr(c)) in ("Cn", "Cs")
        if free and start is None:
            start = c
        if not free and start is not None:
            unassigned.append([start, c - 1])
            start = None
    import re
    word, space = re.compile(r"\w"), re.compile(r"\s")
    skip = set()
    for first, last in unassigned:
        skip.update(range(first, last + 1))

    def blocks(describe):
        out = []
        for block in range(0, 0x20000, 0x1000):
            said = [describe(chr(c)) for c in range(block, block + 0x1000) if c not in skip]
            out.append(sha("\n".join(said).encode())[:8])
        return out

    return {
        "unicode": unicodedata.unidata_version,
        "skipped": unassigned,
        "word": blocks(lambda c: "1" if word.match(c) else "0"),
        "space": blocks(lambda c: "1" if space.match(c) else "0"),
        "lower": blocks(str.lower),
        "ascii": blocks(sk.strip_accents_ascii),
        "unicodeAccents": blocks(sk.strip_accents_unicode),
    }


def logarithms():
    getcontext().prec = 50
    arguments = [n / d for n, d in product((2, 3, 1233, 16018), (1, 2, 3, 7, 11, 97, 1000))] + [1.0, 1e-300, 1e300]
    return [[x, float(Decimal(x).ln())] for x in arguments]


def feature_limits(texts):
    """maxFeatures with NumPy's stable order among equals: the unstable one depends on the processor."""
    out = []
    for options in ({}, {"minDf": 2}, {"analyzer": "char", "ngramRange": [2, 2]}):
        vectorizer = sk.CountVectorizer(**python_options(options))
        X = vectorizer.fit_transform(texts)
        terms = vectorizer.get_feature_names_out()
        totals = np.asarray(X.sum(axis=0)).ravel()
        for limit in (1, 10, 100, 500):
            kept = np.sort((-totals).argsort(kind="stable")[:limit])
            out.append({"options": {**options, "maxFeatures": limit}, "terms": sha("\0".join(terms[kept]).encode())})
    return out


def main():
    sample = pd.read_csv(fixtures.ROOT / "data" / "tagged_alerts.csv")["alert"].tolist()
    write("sample.json", [case(o, sample[::5], 20, sample[1::20]) for o in COMBINATIONS])
    small = [o for o in COMBINATIONS if o.get("minDf") != 3 and not isinstance(o.get("maxDf"), int)]
    write("nasty.json", {"texts": NASTY, "cases": [case(o, NASTY, 1) for o in small]})
    write("unicode.json", unicode_table())
    write("facts.json", {
        "logarithms": logarithms(),
        "stopWords": [len(sk.ENGLISH_STOP_WORDS), sha("\n".join(sorted(sk.ENGLISH_STOP_WORDS)).encode())],
        "featureLimits": feature_limits(sample),
    })
    data = fixtures.real_data()
    if data:
        chosen = [COMBINATIONS[i] for i in (0, 1, 7, 10, 25)]
        chosen.append({"stopWords": "english", "maxFeatures": 5000, "minDf": 2, "maxDf": 0.95, "ngramRange": [1, 2]})
        real = {}
        for name in ("original/tagged_alerts.csv", "public/sigma.csv"):
            texts = pd.read_csv(data / name).dropna(subset=["alert", "id"])["alert"].tolist()
            real[name] = [case(o, texts[::4], 20, texts[1::20]) for o in chosen]
        write("real.json", real)


main()
