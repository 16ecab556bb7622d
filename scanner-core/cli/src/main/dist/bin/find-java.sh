# Sourced by the launchers. Sets java (the program), java_major (17, 21, ...) and java_build (the full
# version; empty where the runtime has no release file). Starts no process where JAVA_HOME is set.

fail() {
  echo "wardyn: $1" >&2
  echo "  Try: $2" >&2
  echo "result=invalid exit=2" >&2
  exit 2
}

java_version=
java_build=
if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  java_home=$JAVA_HOME
  [ -x "$java" ] || fail "JAVA_HOME is \"$JAVA_HOME\", which has no bin/java." "unset it, or point it at Java 17 or newer."
else
  java=$(command -v java) || fail "Java was not found." "install Java 17 or newer, or set JAVA_HOME."
  java_home=$(readlink -f "$java" 2>/dev/null)
  java_home=${java_home%/bin/java}
fi
if [ -r "$java_home/release" ]; then
  while IFS='=' read -r key value; do
    value=${value#\"}
    case $key in
      JAVA_VERSION) java_version=${value%\"*} ;;
      JAVA_RUNTIME_VERSION) java_build=${value%\"*} ;;
    esac
  done <"$java_home/release"
fi
if [ -z "$java_version" ]; then
  java_version=$("$java" -version 2>&1)
  java_version=${java_version#*\"}
  java_version=${java_version%%\"*}
fi
java_major=${java_version#1.}
java_major=${java_major%%[!0-9]*}
[ "${java_major:-0}" -ge 17 ] ||
  fail "\"$java\" is Java ${java_major:-of an unknown version}; Wardyn needs Java 17 or newer." "set JAVA_HOME to Java 17 or newer."
