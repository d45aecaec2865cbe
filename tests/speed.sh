#!/usr/bin/env bash
# How fast a build is, on this machine: tests/speed.sh [RELEASES ...]   (default: 100 1000 10000)
#
# Publishes the program with ReadyToRun, makes a corpus of that many releases in two languages, builds it clean, then with nothing changed,
# then with one release edited, and prints wall and processor time, peak memory, files and bytes. Where Hugo is installed it builds an
# equivalent site from the same corpus in the same run, and the ratio is printed. Works in a folder in memory where there is one:
# ext4 without a journal creates files up to ten times slower soon after a delete.
set -euo pipefail
cd "$(dirname "$0")/.."
sizes=("$@"); [ ${#sizes[@]} -gt 0 ] || sizes=(100 1000 10000)
command -v /usr/bin/time >/dev/null || { echo "install the program 'time' (Debian: apt-get install time)"; exit 2; }
base=${TMPDIR:-/tmp}; [ -d /dev/shm ] && [ -w /dev/shm ] && base=/dev/shm
work=$(mktemp -d "$base/sitegen-speed.XXXXXX"); trap 'rm -rf "$work"' EXIT

dotnet publish src/SiteGen.Cli -c Release -r "$(dotnet --info | awk '/RID:/ {print $2; exit}')" --self-contained true -o "$work/bin" >"$work/publish.log" \
  || { cat "$work/publish.log"; exit 1; }
dotnet build tests/SiteGen.Corpus -c Release -o "$work/corpus" >"$work/corpus.log" || { cat "$work/corpus.log"; exit 1; }

# run NAME COMMAND...: the best of three by wall time, as "wall cpu peak".
run() {
  local name=$1 best="" line; shift
  for _ in 1 2 3; do
    eval "${prepare:-:}"
    /usr/bin/time -f "%e %U %S %M" -o "$work/time" "$@" >"$work/out" 2>&1 || { cat "$work/out"; echo "$name failed"; exit 1; }
    line=$(awk '{ printf "%.2f %.2f %d", $1, $2 + $3, $4 / 1024 }' "$work/time")
    if [ -z "$best" ] || awk -v a="${line%% *}" -v b="${best%% *}" 'BEGIN { exit !(a < b) }'; then best=$line; fi
  done
  set -- $best
  printf '%-34s %8s s wall %8s s cpu %7s MB\n' "$name" "$1" "$2" "$3"
  wall=$1; peak=$3
}

for n in "${sizes[@]}"; do
  dotnet "$work/corpus/SiteGen.Corpus.dll" "$work/site" "$n"
  # Without the search path no tool for smaller pictures is found: the other generator makes none either.
  build=(env PATH=/nowhere "$work/bin/sitegen" build --site "$work/site" --now 2026-11-21T00:00:00Z --quiet)
  prepare='rm -rf "$work/site/output" "$work/site/.sitegen"' run "sitegen, $n releases, clean" "${build[@]}"
  clean=$wall; ours=$peak
  printf '%-34s %8s files %s\n' "" "$(find "$work/site/output" -type f | wc -l)" "$(du -sh --apparent-size "$work/site/output" | cut -f1)B"
  run "sitegen, $n, nothing changed" "${build[@]}"
  edited=$(find "$work/site/content/news" -name index.kk.md | sort | sed -n "$((n / 2 + 1))p")
  prepare='echo "Тағы бір сөйлем." >> "$edited"' run "sitegen, $n, one release edited" "${build[@]}"
  "${build[@]/--quiet/--verbose}" | sed 's/^/    /' || true
  if command -v hugo >/dev/null; then
    dotnet "$work/corpus/SiteGen.Corpus.dll" "$work/hugo" "$n" hugo
    prepare='rm -rf "$work/hugo/public"' run "hugo, $n releases, clean" hugo --source "$work/hugo" --quiet
    printf '%-34s %8s files %s\n' "" "$(find "$work/hugo/public" -type f | wc -l)" "$(du -sh --apparent-size "$work/hugo/public" | cut -f1)B"
    awk -v a="$clean" -v b="$wall" -v m="$ours" -v k="$peak" 'BEGIN { printf "    ratio to hugo: %.2f of its time, %.2f of its memory\n", a / b, m / k }'
  fi
  rm -rf "$work/site" "$work/hugo"
done
