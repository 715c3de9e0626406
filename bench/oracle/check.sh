#!/usr/bin/env bash
# Makes the golden files anew with scikit-learn 1.6.1 and imbalanced-learn 0.13.0, and compares them with those in
# test/fixtures; ends with 1 when they differ. The packages are installed into a virtual environment outside the
# project, unless ALERT2ATTACK_PYTHON names a Python that has them. What cannot be done here is SKIPPED, and no
# failure: all without Python, its venv or a package index; a script that needs a package beyond requirements.txt;
# scripts for which no time is left (four minutes in all). With --study also the study's 300 trees and the fold
# scores of its grid, ten minutes more (needs ALERT2ATTACK_DATA).
set -euo pipefail
cd "$(dirname "$0")/../.."
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE
export PYTHONWARNINGS=ignore PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=${ALERT2ATTACK_PYTHON:-}
if [ -z "$python" ]; then
  python=$work/venv/bin/python
  if ! { python3 -m venv "$work/venv" && timeout 110 "$python" -m pip install -q --disable-pip-version-check \
    --no-input --no-cache-dir --only-binary :all: --retries 1 -r bench/oracle/requirements.txt; } \
    >"$work/install.log" 2>&1; then
    tail -n 2 "$work/install.log"
    echo 'SKIPPED: Python with scikit-learn 1.6.1 and imbalanced-learn 0.13.0 cannot be installed here'
    exit 0
  fi
  echo "installed the packages: $SECONDS s"
elif ! "$python" -c 'import sklearn, imblearn, pandas' 2>"$work/install.log"; then
  tail -n 1 "$work/install.log"
  echo "ALERT2ATTACK_PYTHON=$python has not all packages of bench/oracle/requirements.txt"
  exit 1
fi

# Exit codes: 0 done, 1 failed, 2 skipped.
make_golden() {
  local script=$1 began=$SECONDS left=$((220 - SECONDS)) code=0
  if [ "$left" -lt 5 ]; then
    echo "SKIPPED $script.py: no time is left"
    return 2
  fi
  timeout "$left" "$python" "bench/oracle/$script.py" "$work/golden" 2>"$work/error.log" || code=$?
  if [ "$code" = 0 ]; then
    echo "$script.py $((SECONDS - began)) s"
  elif [ "$code" = 124 ]; then
    echo "SKIPPED $script.py: it did not end in $left s"
    return 2
  elif grep -q '^ModuleNotFoundError' "$work/error.log"; then
    echo "SKIPPED $script.py: $(grep '^ModuleNotFoundError' "$work/error.log" | sed 's/.*: //')"
    return 2
  else
    cat "$work/error.log"
    return 1
  fi
}

for path in bench/oracle/*.py; do
  script=$(basename "$path" .py)
  case $script in compare | fixtures | study) continue ;; esac
  make_golden "$script" || [ $? = 2 ]
done
if [ "${1:-}" = --study ]; then
  MATRIX=$work/matrix
  export MATRIX
  node bench-dist/study/dumpMatrix.js "$MATRIX"
  "$python" bench/oracle/study.py "$work/golden"
fi
"$python" bench/oracle/compare.py "$work/golden" test/fixtures
