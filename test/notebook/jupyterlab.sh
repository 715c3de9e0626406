#!/usr/bin/env bash
# Notebooks in a real JupyterLab, driven in Chromium: Run All, no error, every plot drawn. Takes the JupyterLab of
# ALERT2ATTACK_JUPYTER, else installs one into .cache where PyPI can be reached, and says so when there is none.
set -euo pipefail
cd "$(dirname "$0")/../.."
own=.cache/jupyterlab

if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  echo 'SKIPPED: there is no Chromium; install one, or set CHROMIUM to its path'
  exit 0
fi
jupyter=${ALERT2ATTACK_JUPYTER:-$own/bin/jupyter}
if [ ! -x "$jupyter" ]; then
  if ! { python3 -m venv "$own" && timeout 240 "$own/bin/pip" install --quiet --disable-pip-version-check jupyterlab==4.6.6; }; then
    echo 'SKIPPED: there is no JupyterLab here, and it cannot be installed'
    rm -rf "$own"
    exit 0
  fi
fi
ALERT2ATTACK_JUPYTER=$(realpath -s "$jupyter") npx vitest run --config vitest.browser.config.mts test/browser/jupyterLab.test.ts
