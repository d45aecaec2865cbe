#!/usr/bin/env bash
# How fast a build is, on this machine: tests/speed.sh [RELEASES ...]   (default: 100 1000 10000)
#
# Publishes the program with ReadyToRun, makes a corpus of that many releases in two languages, builds it clean, then with nothing changed,
# then with one release edited, and prints wall and processor time, peak memory, files and bytes. Where Hugo is installed it builds two sites from the
# same corpus in the same run: "hugo" has the same pages and feeds as ours and the same parts on each, "hugo-lean" far less, so that nobody can say that we
# slowed it down. The ratio to each is printed. The best of three runs counts; a run of Hugo that takes more than 20 seconds is not repeated.
# Works in a folder in memory where there is one: ext4 without a journal creates files up to ten times slower soon after a delete.
set -euo pipefail
cd "$(dirname "$0")/.."
sizes=("$@"); [ ${#sizes[@]} -gt 0 ] || sizes=(100 1000 10000)
command -v /usr/bin/time >/dev/null || { echo "install the program 'time' (Debian: apt-get install time)"; exit 2; }
base=${TMPDIR:-/tmp}; [ -d /dev/shm ] && [ -w /dev/shm ] && base=/dev/shm
work=$(mktemp -d "$base/sitegen-speed.XXXXXX"); trap 'rm -rf "$work"' EXIT

dotnet publish src/SiteGen.Cli -c Release -r "$(dotnet --info | awk '/RID:/ {print $2; exit}')" --self-contained true -o "$work/bin" >"$work/publish.log" \
  || { cat "$work/publish.log"; exit 1; }
dotnet build tests/SiteGen.Corpus -c Release -o "$work/corpus" >"$work/corpus.log" || { cat "$work/corpus.log"; exit 1; }

# run NAME COMMAND...: the best of three by wall time, as "wall cpu peak"; one run where the first takes longer than $enough seconds.
enough=1000000
run() {
  local name=$1 best="" line; shift
  for _ in 1 2 3; do
    eval "${prepare:-:}"
    /usr/bin/time -f "%e %U %S %M" -o "$work/time" "$@" >"$work/out" 2>&1 || { cat "$work/out"; echo "$name failed"; exit 1; }
    line=$(awk '{ printf "%.2f %.2f %d", $1, $2 + $3, $4 / 1024 }' "$work/time")
    if [ -z "$best" ] || awk -v a="${line%% *}" -v b="${best%% *}" 'BEGIN { exit !(a < b) }'; then best=$line; fi
    if awk -v a="${line%% *}" -v b="$enough" 'BEGIN { exit !(a > b) }'; then break; fi
  done
  set -- $best
  printf '%-34s %8s s wall %8s s cpu %7s MB\n' "$name" "$1" "$2" "$3"
  wall=$1; peak=$3
}

# size FOLDER: how many files and bytes a build made.
size() { printf '%-34s %8s files %s\n' "" "$(find "$1" -type f | wc -l)" "$(du -sh --apparent-size "$1" | cut -f1)B"; }

# against NAME WHAT: the same releases as that Hugo site, and how our clean build compares.
against() {
  dotnet "$work/corpus/SiteGen.Corpus.dll" "$work/hugo" "$n" "$1"
  # Hugo leaves out what is dated later than its clock says.
  enough=20 prepare='rm -rf "$work/hugo/public"' run "$1, $n releases, clean" hugo --source "$work/hugo" --clock 2026-11-21T00:00:00Z --quiet
  size "$work/hugo/public"
  awk -v a="$clean" -v b="$wall" -v m="$ours" -v k="$peak" -v what="$2" 'BEGIN { printf "    ratio to hugo, %s: %.2f of its time, %.2f of its memory\n", what, a / b, m / k }'
  rm -rf "$work/hugo"
}

for n in "${sizes[@]}"; do
  dotnet "$work/corpus/SiteGen.Corpus.dll" "$work/site" "$n"
  # Without the search path no tool for smaller pictures is found: the other generator makes none either.
  build=(env PATH=/nowhere "$work/bin/sitegen" build --site "$work/site" --now 2026-11-21T00:00:00Z --quiet)
  prepare='rm -rf "$work/site/output" "$work/site/.sitegen"' run "sitegen, $n releases, clean" "${build[@]}"
  clean=$wall; ours=$peak
  size "$work/site/output"
  run "sitegen, $n, nothing changed" "${build[@]}"
  edited=$(find "$work/site/content/news" -name index.kk.md | sort | sed -n "$((n / 2 + 1))p")
  # The first edit of a large site gives every file that stays a second name; later ones find nearly all of them. It is the first only after a clean build.
  prepare='rm -rf "$work/site/output" "$work/site/.sitegen"; "${build[@]}" >/dev/null 2>&1; echo "Тағы бір сөйлем." >> "$edited"' run "sitegen, $n, one edited, first" "${build[@]}"
  prepare='echo "Тағы бір сөйлем." >> "$edited"' run "sitegen, $n, one release edited" "${build[@]}"
  "${build[@]/--quiet/--verbose}" | sed 's/^/    /' || true
  if command -v hugo >/dev/null; then
    against hugo "same pages"
    against hugo-lean "plain pages (no archive, no topics of regions, RSS with summaries only, bare heads)"
  fi
  rm -rf "$work/site"
done
