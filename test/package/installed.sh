#!/usr/bin/env bash
# The package as its users get it: packed, checked, installed into an empty project from the npm registry, and used
# there as a library and as a command, without danfojs-node and tslab.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --ignore-scripts --pack-destination "$work" >/dev/null
tarball=$(ls "$work"/*.tgz)
size=$(wc -c <"$tarball")
[ "$size" -lt 8000000 ] || { echo "the tarball has $size bytes"; exit 1; }
tar -tzf "$tarball" >"$work/names"
for name in package/LICENSE package/README.md package/dist/index.js package/dist/index.d.ts package/dist/review/page/review.js package/data/tagged_alerts.csv; do
  grep -qx "$name" "$work/names" || { echo "the tarball lacks $name"; exit 1; }
done
if grep -E '^package/(test|src|bench|reports)/|tsbuildinfo' "$work/names"; then echo 'these do not belong into the tarball'; exit 1; fi
npx publint run "$tarball" --strict

mkdir "$work/project"
cd "$work/project"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit "$tarball"
for name in danfojs-node tslab typescript; do
  [ ! -e "node_modules/$name" ] || { echo "$name was installed"; exit 1; }
done

cat >use.cjs <<'JS'
const assert = require('node:assert');
const a2a = require('alert2attack');
(async () => {
  const { alerts, ids } = await a2a.readTaggedAlertTable(a2a.dataPath('tagged_alerts.csv'));
  assert.equal(alerts.length, 2446);
  const forest = a2a.evaluateAlerts(alerts, ids, await a2a.loadAttack(), { estimator: 'random-forest' });
  assert.ok(forest.accuracy > 0.4, String(forest.accuracy));
  await assert.rejects(a2a.readAlerts(a2a.dataPath('alerts.csv')), /npm install danfojs-node/);
  const figure = a2a.classDistribution(a2a.countLabels(ids));
  for (const name of ['classes.svg', 'classes.png', 'classes.html', 'classes.json']) await a2a.exportFigure(figure, name);
  a2a.disposeRenderer();
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
JS
env -u ALERT2ATTACK_DATA node use.cjs
for name in classes.svg classes.png classes.html classes.json; do [ -s "$name" ] || { echo "no $name"; exit 1; }; done

cat >use.mts <<'TS'
import { AlertTagger, loadAttack, type Tag } from 'alert2attack';

const tagger = new AlertTagger().fit(['lsass dumped', 'registry run key'], ['T1003', 'T1547'], await loadAttack());
const [tag]: Tag[] = tagger.tag(['lsass was dumped']);
if (tag.techniqueId !== 'T1003') throw new Error(tag.techniqueId);
TS
node "$root/node_modules/typescript/bin/tsc" --module node20 --target es2023 --lib es2023,dom --strict --skipLibCheck use.mts
node use.mjs

npx alert2attack train node_modules/alert2attack/data/tagged_alerts.csv --out model.json
npx alert2attack tag node_modules/alert2attack/data/alerts.csv --model model.json --out tagged.csv
head -1 tagged.csv | grep -q '^alert,severity,source,src_ip,technique_id,technique_name,tactics,score,' || { head -1 tagged.csv; exit 1; }
npx alert2attack evaluate node_modules/alert2attack/data/tagged_alerts.csv --json | grep -q '"accuracy": 0.79'
echo "the package of $size bytes works where it is installed"
