"""Where golden files go: `python bench/oracle/NAME.py [OUT]` writes into OUT, test/fixtures when left out."""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "test" / "fixtures"


def write(name, value):
    """Writes compact JSON; `name` is the path below OUT."""
    path = OUT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def real_data():
    """The folder of the real data sets, None without ALERT2ATTACK_DATA: what needs them is left alone then."""
    return Path(os.environ["ALERT2ATTACK_DATA"]) if "ALERT2ATTACK_DATA" in os.environ else None
