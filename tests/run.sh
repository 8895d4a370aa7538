#!/usr/bin/env bash
# Runs every test of CiteAudit. The last line is the sum over all test projects:
#   N passed, N failed[, N skipped]
# A test project that did not build, crashed or left no result counts as one failure.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off

passed=0
failed=0
skipped=0

say() {
  printf '%s\n' "$*" >&2
}

finish() {
  local line="$passed passed, $failed failed"
  if ((skipped > 0)); then
    line+=", $skipped skipped"
  fi

  printf '%s\n' "$line"
  ((failed == 0 && passed > 0)) || exit 1
  exit 0
}

has_browser() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
} >/dev/null

has_pdf_extractor() {
  command -v pdftotext
} >/dev/null

# Debian keeps the server's programs out of the path. A server that the package may start is not the one the tests use.
has_database() {
  command -v initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb'
} >/dev/null

has_chinese_font() {
  command -v fc-list >/dev/null && [[ -n $(fc-list :lang=zh family) ]]
}

install_what_is_missing() {
  local missing=()
  if ! has_browser; then
    say "Missing: chromium. The tests in tests/CiteAudit.Browser.Tests open the published site in it."
    missing+=(chromium)
  fi

  if ! has_chinese_font; then
    say "Missing: fonts-noto-cjk. The demonstration manuscripts cite works in Chinese; the pages are measured with real glyphs."
    missing+=(fonts-noto-cjk)
  fi

  if ! has_pdf_extractor; then
    say "Missing: poppler-utils. PDFs are read through its pdftotext; the tests in tests/CiteAudit.Tests/Reading/Pdf run it."
    missing+=(poppler-utils)
  fi

  if ! has_database; then
    say "Missing: postgresql. The tests in tests/CiteAudit.Tests/Resolving/Indexing/Postgres start a server of their own."
    missing+=(postgresql)
  fi

  if ((${#missing[@]} == 0)); then
    return
  fi

  if ((EUID != 0)) || ! command -v apt-get >/dev/null; then
    say "Not installing: that takes root and apt-get. On Debian: apt-get install ${missing[*]}"
  elif install "${missing[@]}"; then
    say "Installed: ${missing[*]}"
    return
  else
    say "apt-get could not install ${missing[*]}; see its messages above."
  fi

  if ! has_pdf_extractor; then
    say "Going on without poppler-utils: the tests that read PDFs are left out and count as skipped."
  fi

  if ! has_database; then
    say "Going on without postgresql: the tests of an index in a database are left out and count as skipped."
  fi

  if has_browser; then
    say "Going on without the rest: no other test is left out, but widths of Chinese text may be those of a substitute font."
  else
    say "Going on without them: the tests in tests/CiteAudit.Browser.Tests are left out and count as skipped."
  fi
}

install() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2 &&
    apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >&2
}

test_projects() {
  grep -lF 'Microsoft.NET.Test.Sdk' tests/*/*.csproj
}

# The TRX file's one Counters element is the same in every language; a skipped test is one in the total that has no verdict.
counter() {
  local value
  value=$(sed -nE "s/.*<Counters [^>]*\\b$2=\"([0-9]+)\".*/\\1/p" "$1" | head -n 1)
  printf '%s' "${value:-0}"
}

add_results() {
  local file total good bad name
  for file in "$1"/*.trx; do
    [[ -e $file ]] || continue
    total=$(counter "$file" total)
    good=$(counter "$file" passed)
    bad=0
    for name in failed error timeout aborted; do
      bad=$((bad + $(counter "$file" "$name")))
    done

    passed=$((passed + good))
    failed=$((failed + bad))
    skipped=$((skipped + total - good - bad))
  done
}

if ! command -v dotnet >/dev/null; then
  say "dotnet is missing: install the .NET 10 SDK (https://dotnet.microsoft.com/download) and run this again."
  failed=1
  finish
fi

install_what_is_missing

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

if ! dotnet build CiteAudit.sln --nologo -v quiet; then
  say "The solution does not build; no test was run."
  failed=1
  finish
fi

# One project after the other: the browser's tests have time limits, and two test hosts at once would eat into them.
status=0
dotnet test CiteAudit.sln --no-build --nologo -m:1 --logger trx --results-directory "$results" || status=$?
add_results "$results"

mapfile -t projects < <(test_projects)
mapfile -t reports < <(find "$results" -maxdepth 1 -name '*.trx')
if ((${#reports[@]} < ${#projects[@]})); then
  say "Only ${#reports[@]} of ${#projects[@]} test projects left a result; the others crashed or did not start."
  failed=$((failed + ${#projects[@]} - ${#reports[@]}))
elif ((status != 0 && failed == 0)); then
  say "dotnet test ended with $status although no test failed: a test project crashed. See its messages above."
  failed=1
fi

if ((passed + failed == 0)); then
  say "No test ran at all."
fi

finish
