#!/usr/bin/env bash
# Makes all golden files anew with scikit-learn 1.6.1 and imbalanced-learn 0.13.0, and compares them with those in
# test/fixtures. The packages are installed into a virtual environment outside the project, unless
# ALERT2ATTACK_PYTHON names a Python that has them. Without Python or a package index: SKIPPED, and no failure.
# explain.py needs shap too, and is left out where it is missing. With --study also the study's 300 trees and the
# fold scores of its grid, ten minutes more (needs ALERT2ATTACK_DATA).
set -euo pipefail
cd "$(dirname "$0")/../.."
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE
export PYTHONWARNINGS=ignore PYTHONDONTWRITEBYTECODE=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=${ALERT2ATTACK_PYTHON:-}
if [ -z "$python" ]; then
  python=$work/venv/bin/python
  if ! { python3 -m venv "$work/venv" && timeout 240 "$python" -m pip install -q --disable-pip-version-check \
    -r bench/oracle/requirements.txt; } >"$work/install.log" 2>&1; then
    tail -n 2 "$work/install.log"
    echo 'SKIPPED: Python with scikit-learn 1.6.1 and imbalanced-learn 0.13.0 cannot be installed here'
    exit 0
  fi
fi

for script in decomposition explain linear metrics nearest partial random_state resample selection text trees; do
  if [ "$script" = explain ] && ! "$python" -c 'import shap' 2>"$work/shap.log"; then
    echo 'SKIPPED explain.py: there is no shap'
    continue
  fi
  began=$SECONDS
  "$python" "bench/oracle/$script.py" "$work/golden"
  echo "$script.py $((SECONDS - began)) s"
done
if [ "${1:-}" = --study ]; then
  MATRIX=$work/matrix
  export MATRIX
  node bench-dist/study/dumpMatrix.js "$MATRIX"
  "$python" bench/oracle/study.py "$work/golden"
fi
"$python" bench/oracle/compare.py "$work/golden" test/fixtures
