#!/bin/sh
# Counts the tests of the last run by module, from the reports that Maven's test plugins leave, and prints a table. The
# last line reads "N passed, N failed, N skipped". Fails when a test failed, and when no test ran at all.
#
#   count-tests.sh FOLDER    the folder with the modules
set -eu

cd "$1"
for pom in */pom.xml; do
  module=$(dirname "$pom")
  # Reports end without a line break.
  printf '\nmodule %s\n' "$module"
  find "$module/target/surefire-reports" "$module/target/failsafe-reports" -name 'TEST-*.xml' -exec cat {} + 2>/dev/null || true
done | awk '
  function number(name, text) {
    if (!match(text, " " name "=\"[0-9]+\"")) return 0
    text = substr(text, RSTART, RLENGTH)
    gsub(/[^0-9]/, "", text)
    return text + 0
  }
  /^module / { module = $2; modules[++count] = module; next }
  /<testsuite / { in_head = 1; head = "" }
  in_head {
    head = head " " $0
    if (head !~ />/) next
    in_head = 0
    sub(/>.*/, "", head)
    bad = number("failures", head) + number("errors", head)
    off = number("skipped", head)
    failed[module] += bad
    skipped[module] += off
    passed[module] += number("tests", head) - bad - off
  }
  END {
    printf "\n%-24s %8s %8s %8s\n", "tests", "passed", "failed", "skipped"
    for (i = 1; i <= count; i++) {
      m = modules[i]
      printf "%-24s %8d %8d %8d\n", m, passed[m], failed[m], skipped[m]
      all_passed += passed[m]; all_failed += failed[m]; all_skipped += skipped[m]
    }
    printf "\n%d passed, %d failed, %d skipped\n", all_passed, all_failed, all_skipped
    exit (all_failed > 0 || all_passed == 0)
  }'
