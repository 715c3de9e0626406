#!/usr/bin/env bash
# The tests that drive Chromium: it is installed where root and apt are there; where there is none, they are skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."

chromium=${CHROMIUM:-/usr/bin/chromium}
if [ ! -x "$chromium" ] && [ -z "${CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } \
    >/dev/null 2>&1 || echo 'apt-get could not install chromium'
fi
if [ ! -x "$chromium" ]; then
  echo "skipped: there is no Chromium at $chromium; install one, or set CHROMIUM to its path"
  exit 0
fi
npm run --silent test:browser
