#!/usr/bin/env bash
# What a start costs: CPU of scans as a ratio to a JVM that only says hello, with
# the same flags and a start-up cache of its own, so that the figures hold on any
# machine. Takes the least of several runs, one of each by turns. Fails where a
# ratio is over its bound. Needs a build (./sekisho --version).
#   src/bench/start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
{ read -r jdk; read -r jar; read -r cache; } <target/app/launch
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
flags=(-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable)

cat >"$work/Hello.java" <<'JAVA'
class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
JAVA
"$jdk/bin/javac" -d "$work" "$work/Hello.java"
"$jdk/bin/jar" --create --file "$work/hello.jar" --main-class Hello -C "$work" Hello.class
"$jdk/bin/java" -XX:AOTCacheOutput="$work/hello.aot" "${flags[@]}" -XX:-AOTRecordTraining \
  -jar "$work/hello.jar" >"$work/log" 2>&1

mkdir "$work/fifty" # one module: a whole file, and its resources 49 times under other names
cp src/bench/start/findings/main.tf "$work/fifty/main.tf"
for i in $(seq 49); do
  sed -n '/^resource/,$p' src/bench/start/findings/main.tf |
    sed "s/\"one\"/\"n$i\"/; s/\.one\./.n$i./g" >"$work/fifty/f$i.tf"
done

hello() { "$jdk/bin/java" -XX:AOTCache="$work/hello.aot" "${flags[@]}" -jar "$work/hello.jar"; }
sekisho() { "$jdk/bin/java" -XX:AOTCache="target/app/$cache" "${flags[@]}" -jar "target/app/$jar" "$@"; }
version() { sekisho --version; }
small() { sekisho scan src/bench/start/small/main.tf; }
findings() { sekisho scan src/bench/start/findings/main.tf; }
fifty() { sekisho scan "$work/fifty"; }

declare -A least
TIMEFORMAT='%3U %3S'
for _ in $(seq "$runs"); do
  for name in hello version small findings fifty; do
    spent=$({ time "$name" >"$work/out" 2>&1 || true; } 2>&1)
    milliseconds=$(awk '{ printf "%d", ($1 + $2) * 1000 + 0.5 }' <<<"$spent")
    if [ "$milliseconds" -lt "${least[$name]:-999999}" ]; then
      least[$name]=$milliseconds
    fi
  done
done

failed=0
report() { # name, goal, bound
  awk -v name="$1" -v own="${least[$1]}" -v hello="${least[hello]}" -v goal="$2" -v bound="$3" 'BEGIN {
    ratio = own / hello
    printf "%-9s %5d ms CPU  %5.2f x hello  (goal %s, bound %s)\n", name, own, ratio, goal, bound
    exit ratio > bound
  }' || failed=1
}
report hello 1 1
report version 1.5 2.5 # it reads the texts, to tell the age of the knowledge
report small 2.5 4
report findings 2.5 4.5
report fifty 4 14
exit "$failed"
