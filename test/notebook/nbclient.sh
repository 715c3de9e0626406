#!/usr/bin/env bash
# Notebooks through Jupyter's own client, as nbconvert and many others run them. Takes a Python that has
# nbclient (JUPYTER_PYTHON, else python3), installs one into .cache where PyPI can be reached, and says so when
# there is none.
set -euo pipefail
cd "$(dirname "$0")/../.."
export JUPYTER_PATH=$PWD/jupyter
own=.cache/nbclient

has_nbclient() { "$1" -c 'import nbclient' 2>/dev/null; }

for python in "${JUPYTER_PYTHON:-python3}" python3 /usr/bin/python3 "$own/bin/python"; do
  if has_nbclient "$python"; then exec "$python" test/notebook/nbclient_check.py; fi
done
if python3 -m venv "$own" && timeout 180 "$own/bin/pip" install --quiet --disable-pip-version-check nbclient==0.11.0; then
  exec "$own/bin/python" test/notebook/nbclient_check.py
fi
echo 'SKIPPED: no Python here has nbclient, and it cannot be installed'
