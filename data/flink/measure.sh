#!/bin/sh
# Measures again, and writes ../measurements. Needs Java 17, Maven and Maven Central, some minutes, and nothing else that
# runs meanwhile. The first argument says what: "state", "checkpoints", "serializers" or "object-reuse". With --quick it is
# a trial that only shows that the harness works, into a file of its own.
set -eu
cd "$(dirname "$0")"
what=$1
quick=
ignore=false # whether other benchmarks may run at the same time
case " $* " in *" --quick "*)
  quick=quick
  ignore=true
  ;;
esac
run=$(date -u +%Y-%m-%dT%H:%M:%SZ)

jvm=-Xmx6g

# A JVM of its own: the forks of JMH and the jobs of a cluster do not start on the class loader of Maven's.
measure() {
  main=$1
  sources=$2
  arguments=$3
  shift 3
  mvn -q clean compile exec:exec -Dexec.executable=java -Dsources="measure/*,$sources" "$@" \
    -Dexec.args="-Drun=$run -Djmh.ignoreLock=$ignore -Dorg.slf4j.simpleLogger.defaultLogLevel=error $jvm -cp %classpath $main $arguments"
}

# Measured anew, not added to what is there.
fresh() {
  rm -f "../measurements/$1${quick:+-quick}.csv"
}

# With both versions of Kryo. A heap that stays the same, a collector of one thread, and what Flink opens to itself in Java 17.
measure_serializers() {
  fresh $1
  jvm='-Xms1g -Xmx1g -XX:+UseSerialGC'
  for package in lang lang.reflect net io nio text time util util.concurrent util.concurrent.atomic util.concurrent.locks; do
    jvm="$jvm --add-opens=java.base/java.$package=ALL-UNNAMED"
  done
  sources='measure/records/*,measure/serializers/*,measure/reuse/*'
  # There is no flink-avro of 1.20.5.
  measure $2 "$sources" "$quick" -Pmeasure,measure-serializers -Dflink.version=1.20.5 -Dflink.avro.version=1.20.3
  measure $2 "$sources" "$quick" -Pmeasure,measure-serializers
}

case $what in
  state)
    fresh state
    measure measure.state.StateMeasurements 'measure/state/*' "$quick" -Pmeasure,measure-state
    measure measure.state.StateMeasurements 'measure/state/*' "few $quick" -Pmeasure,measure-state -Dflink.version=1.20.5
    ;;
  checkpoints)
    fresh checkpoints
    measure measure.checkpoints.CheckpointMeasurements 'measure/checkpoints/*' "$quick" -Pmeasure,measure-state
    ;;
  serializers) measure_serializers serializers measure.serializers.MeasureSerializers ;;
  object-reuse) measure_serializers object-reuse measure.reuse.MeasureReuse ;;
esac
