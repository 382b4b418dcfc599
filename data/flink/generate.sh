#!/bin/sh
# Lets Flink write all vectors again. Needs Java 17, Maven and Maven Central.
set -eu
cd "$(dirname "$0")"

run() {
  main=$1
  shift
  mvn -q clean compile exec:java -Dexec.mainClass="$main" "$@"
}

run now.TriggerSchedule
run then.TriggerSchedule -P1.3
run restart.RestartVectors
run rest.RestAnswers
for version in 1.13 1.17 1.20; do
  run rest.RestAnswers -P$version
done
