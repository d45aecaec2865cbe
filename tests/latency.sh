#!/usr/bin/env bash
# How quick the preview is, on this machine: tests/latency.sh [RELEASES [EDITS]]   (default: 10000 25)
#
# Publishes the program with ReadyToRun, makes a corpus of that many releases in two languages, starts `sitegen serve` where nothing was ever
# built, starts it again with what that kept, and measures from each start to the first page, and from saving a release to the browser having
# reloaded (the event, and the page fetched), beside the system's own notice of the saving. Fails when a start takes more than 2 s, or half of the
# edits more than 100 ms beyond that notice.
set -euo pipefail
cd "$(dirname "$0")/.."
base=${TMPDIR:-/tmp}; [ -d /dev/shm ] && [ -w /dev/shm ] && base=/dev/shm
work=$(mktemp -d "$base/sitegen-latency.XXXXXX"); trap 'rm -rf "$work"' EXIT

dotnet publish src/SiteGen.Cli -c Release -r "$(dotnet --info | awk '/RID:/ {print $2; exit}')" --self-contained true -o "$work/bin" >"$work/publish.log" \
  || { cat "$work/publish.log"; exit 1; }
for project in Corpus Latency; do
  dotnet build "tests/SiteGen.$project" -c Release -o "$work/$project" >"$work/$project.log" || { cat "$work/$project.log"; exit 1; }
done

dotnet "$work/Corpus/SiteGen.Corpus.dll" "$work/site" "${1:-10000}"
good=0
echo "The first start ever, with nothing kept:"
dotnet "$work/Latency/SiteGen.Latency.dll" "$work/bin/sitegen" "$work/site" 0 || good=1
echo "A later one:"
dotnet "$work/Latency/SiteGen.Latency.dll" "$work/bin/sitegen" "$work/site" "${2:-25}" || good=1
exit $good
