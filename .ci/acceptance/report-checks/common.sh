# Sourced by the scripts that check reports: builds, writes samples, counts what holds.
# Sets root, work (removed at the end) and shared: schemas and checkers that stand beside a checkout and are not ours.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
shared=$(cd "${WARDYN_SHARED:-$root/../shared}" 2> /dev/null && pwd || true)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# pass TEXT / fail TEXT: count and say
pass() {
  passed=$((passed + 1))
  echo "  ok    $*"
}
fail() {
  failed=$((failed + 1))
  echo "  FAIL  $*"
}

# check TEXT COMMAND...: passes if the command does; shows the end of what it said if not
check() {
  local text=$1
  shift
  if "$@" > "$work/check.log" 2>&1; then
    pass "$text"
  else
    fail "$text"
    tail -n 8 "$work/check.log" | cut -c1-300
  fi
}

# Ends the script with what was counted.
finish() {
  echo "$(basename "$0"): $passed passed, $failed failed"
  ((failed == 0))
}

build() {
  (cd "$root" && ./mvnw -q -Dquick -pl reporters -am -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test) > "$work/build.log" 2>&1 \
    || { tail -n 20 "$work/build.log"; exit 1; }
  classpath=$root/reporters/target/test-classes:$root/reporters/target/classes:$(cat "$work/classpath")
}

# samples FOLDER FORMATS SAMPLES [OPTION=VALUE...]: see WriteSamples
samples() {
  java -Xmx512m -cp "$classpath" io.github.wardyn.reporters.WriteSamples "$@" > "$work/samples.log" 2>&1 \
    || { tail -n 20 "$work/samples.log"; exit 1; }
}

# npm_install PACKAGE...: into the temporary folder
npm_install() {
  (cd "$work" && npm init -y && npm install --no-audit --no-fund --loglevel=error "$@") > "$work/npm.log" 2>&1 \
    || { tail -n 8 "$work/npm.log"; echo "npm could not install the checkers"; exit 1; }
}
