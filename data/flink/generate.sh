#!/bin/sh
# Lets Flink write all vectors again. Needs Java 17, Maven and Maven Central. Those of clusters, which are different each
# time, are written if the argument is "clusters".
set -eu
cd "$(dirname "$0")"

run() {
  main=$1
  shift
  mvn -q clean compile exec:java -Dexec.mainClass="$main" "$@"
}

# Another version of Flink, for which only these sources compile.
run_with() {
  main=$1
  version=$2
  sources=$3
  shift 3
  run "$main" -Dflink.version="$version" -Dsources="json/*,$sources" "$@"
}

scala=-Dflink.runtime=flink-runtime_2.11

run now.TriggerSchedule
run then.TriggerSchedule -P1.3
run restart.RestartVectors
run rest.RestAnswers
for version in 1.13 1.17 1.20; do
  run rest.RestAnswers -P$version
done

run memory.SizeVectors
run memory.TaskManagerVectors
run_with memory.TaskManagerVectors 1.20.5 'memory/*'
run_with memory.TaskManagerVectors 1.16.3 'memory/*'
run_with memory.TaskManagerVectors 1.12.7 'memory/*' $scala
run memory.JobManagerVectors
run_with memory.JobManagerVectors 1.20.5 'memory/*'
run memory.managed.ManagedVectors
run_with memory.managed.ManagedVectors 1.20.5 'memory/managed/*'
run memory.network.NetworkVectors
run_with memory.network.NetworkVectors 1.20.5 'memory/network/*'
run memory.rocksdb.RocksDbVectors -Procksdb
run memory.containers.PodVectors -Pkubernetes
run memory.then.ContainerVectors -P1.3
for version in 1.2.1 1.4.2 1.5.6 1.9.3; do
  run_with memory.then.ContainerVectors $version 'memory/then/*' $scala
done

for what in Entry Option Pane; do
  run state.entry.${what}Vectors -Pstate-entry
done

# What measures objects needs a Java of its own, which lets it look into those of the JDK.
run_heap() {
  file=$1
  references=$2
  opens='--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED'
  mvn -q clean compile exec:exec -Pstate-entry -Dexec.executable=java \
    -Dexec.args="$references -Djdk.attach.allowAttachSelf=true $opens -cp %classpath state.entry.HeapVectors $file"
}

run_heap heap -XX:+UseCompressedOops
run_heap heap-wide -XX:-UseCompressedOops

# Kryo looks into objects of the JDK, which needs a Java of its own that lets it. The cases are those of 2.3.0.
run_types() {
  packages='lang lang.invoke lang.reflect math net io nio text time util util.concurrent util.concurrent.atomic util.regex'
  opens=$(printf -- '--add-opens=java.base/java.%s=ALL-UNNAMED ' $packages)
  mvn -q clean compile exec:exec -Dsources='json/*,serialization/types/**' -Dexec.executable=java \
    -Dexec.args="$opens -Duser.timezone=UTC -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp %classpath serialization.types.TypeVectors" "$@"
}

run_types
run_types -Dflink.version=1.20.5
run_types -P1.3

run slots.keys.KeyGroupVectors
run_with slots.keys.KeyGroupVectors 1.20.5 'slots/keys/*'
run slots.keys.KeyGroupVectors -P1.3

graphs='slots/jobs/*,slots/graphs/*,slots/plans/*,slots/ids/*,restored/*'
for what in Graphs Plans OperatorIds; do
  run slots.today.$what -Pgraphs
  run_with slots.last.$what 1.20.5 "$graphs,slots/now/*,slots/last/*" -Pgraphs
  run slots.then.$what -Pgraphs-1.3
done

# Options are found on the class path of a Java of its own. Some modules of 1.20.5 are not where
# Maven looks; those of 1.20.1 stand in for them.
run_options() {
  main=$1
  version=$2
  shift 2
  mvn -q clean compile exec:exec -Dexec.executable=java -Dexec.args="-cp %classpath $main $version" "$@"
}

run_options options.now.OptionVectors 2.3 -Poptions,options-2
run_options options.now.OptionVectors 1.20 -Poptions -Dflink.version=1.20.5 -Dflink.modules=1.20.1
run_options options.then.OptionVectors 1.3 -Poptions-1.3

# A cluster needs a Java of its own: jobs do not start on the class loader of Maven's.
run_cluster() {
  main=$1
  shift
  mvn -q clean compile exec:exec -Dexec.executable=java -Dexec.args="-cp %classpath $main" "$@"
}

# Savepoints of small jobs, restored after an edit. Nothing may change here either.
run_cluster slots.today.Restores -Pgraphs
run_cluster slots.last.Restores -Pgraphs -Dflink.version=1.20.5 -Dsources="json/*,$graphs,slots/now/*,slots/last/*"

# What clusters answer has times and random ids in it, and where they place tasks differs from run to run.
if [ "${1:-}" = clusters ]; then
  run_cluster slots.today.RestAnswers -Pgraphs
  run_cluster slots.last.RestAnswers -Pgraphs -Dflink.version=1.20.5 -Dsources="json/*,$graphs,slots/now/*,slots/last/*"
  run_cluster slots.then.RestAnswers -Pgraphs-1.3
  run_cluster slots.today.Placement -Pgraphs
fi
