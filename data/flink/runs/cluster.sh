# Starts and ends the processes of a cluster that is made of artifacts, since Maven Central has no distribution of Flink.
# Sourced by run.sh. What a cluster is given stands in $work/<name>/conf, what it says in $work/<name>/*.log.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=${WORK:-$(mktemp -d /tmp/flink-runs.XXXXXX)}
default_java=$(command -v java)
java=$default_java
flink=2.3.0
processes=()
jvm="-XX:+UseSerialGC"
for package in lang lang.reflect net io nio text time util util.concurrent util.concurrent.atomic util.concurrent.locks; do
  jvm="$jvm --add-opens=java.base/java.$package=ALL-UNNAMED"
done
jvm="$jvm --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-exports=java.base/sun.net.util=ALL-UNNAMED"

# The class path of a version of Flink, with Maven, once.
class_path() {
  local file=$work/$flink.cp
  [ -s "$file" ] || timeout 600 mvn -q -B -f "$here/pom.xml" dependency:build-classpath -Dflink.version="$flink" -Dmdep.outputFile="$file" >&2
  cat "$file"
}

# Begins the configuration of a cluster: the lines of standard input behind what every process here needs. The scripts of a
# distribution would turn the sizes of memory into these options.
configure() {
  name=$1
  mkdir -p "$work/$name/conf" "$work/$name/tmp"
  {
    cat <<'YAML'
jobmanager.rpc.address: localhost
jobmanager.bind-host: localhost
taskmanager.bind-host: localhost
taskmanager.host: localhost
rest.address: localhost
taskmanager.cpu.cores: 2
taskmanager.memory.task.heap.size: 128m
taskmanager.memory.task.off-heap.size: 0b
taskmanager.memory.network.min: 64m
taskmanager.memory.network.max: 64m
taskmanager.memory.managed.size: 0b
taskmanager.memory.framework.heap.size: 128m
taskmanager.memory.framework.off-heap.size: 128m
taskmanager.memory.jvm-metaspace.size: 256m
taskmanager.memory.jvm-overhead.min: 128m
taskmanager.memory.jvm-overhead.max: 128m
YAML
    cat
  } >"$work/$name/conf/config.yaml"
  cat >"$work/$name/conf/log4j2.properties" <<'LOG'
rootLogger.level = INFO
rootLogger.appenderRef.out.ref = out
appender.out.type = Console
appender.out.name = out
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = %d{yyyy-MM-dd HH:mm:ss.SSS} %-5p %c{1} - %m%n%ex
LOG
}

# Starts a process in the background; its id is in $pid.
launch() {
  local log=$1 main=$2
  shift 2
  $java $jvm -Xmx384m -XX:MaxMetaspaceSize=256m ${more_jvm:-} -Djava.io.tmpdir="$work/$name/tmp" \
    -Dlog4j2.configurationFile="$work/$name/conf/log4j2.properties" \
    -cp "$(class_path)" "$main" --configDir "$work/$name/conf" "$@" >"$work/$name/$log.log" 2>&1 &
  pid=$!
  disown "$pid" # the shell need not say that it was killed
  processes+=("$pid")
}
job_manager() {
  launch jm org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint --executionMode cluster "$@"
  job_manager_pid=$pid
}
task_manager() {
  launch "${1:-tm}" org.apache.flink.runtime.taskexecutor.TaskManagerRunner
  task_manager_pid=$pid
}

# Ends what was started here, and nothing else.
stop() {
  local each
  for each in "${processes[@]}"; do
    # It may have ended by itself, or have been ended by a question.
    if kill -0 "$each" 2>/dev/null; then kill -9 "$each"; fi
    tail --pid="$each" -f /dev/null # until it is gone
  done
  processes=()
}
trap stop EXIT

# Waits until a log of this cluster has a line like this; says no after so many seconds.
await_line() {
  local log=$work/$name/$1.log pattern=$2 seconds=${3:-60} i
  for ((i = 0; i < seconds * 5; i++)); do
    grep -Eq "$pattern" "$log" 2>/dev/null && return 0
    sleep 0.2
  done
  return 1
}
# Waits until a TCP port listens.
await_port() {
  local i
  for ((i = 0; i < ${2:-60} * 5; i++)); do
    [ -n "$(listening "$1")" ] && return 0
    sleep 0.2
  done
  return 1
}
# The addresses on which a port listens.
listening() {
  ss -ltnH "sport = :$1" | awk '{ print $4 }' | sort | tr '\n' ' ' | sed 's/ $//'
}
# The ports on which a process listens.
ports_of() {
  ss -ltnpH | grep "pid=$1," | awk '{ sub(/.*:/, "", $4); print $4 }' | sort -nu
}
# Whether a port answers a TLS greeting: the cipher (only those of TLS 1.3 are named TLS_…), or the reason why not.
greet() {
  local answer
  answer=$(timeout 10 openssl s_client -connect "localhost:$1" "${@:2}" </dev/null 2>&1 || [[ $? = 1 || $? = 124 ]]) # refused, or without an answer
  if grep -q 'BEGIN CERTIFICATE' <<<"$answer"; then
    grep -oE 'Cipher is \S+' <<<"$answer" | head -1 | sed 's/Cipher is //'
  else
    answer=$(first '(wrong version number|unexpected eof while reading|alert [a-z ]+|no protocols available|Connection refused)' <<<"$answer")
    echo "no TLS (${answer:-no answer})"
  fi
}
# The status of an HTTP request with the options in curl_options, 000 where the other side refuses or ends the connection.
curl_options=()
status() {
  curl -sS -m 20 "${curl_options[@]}" -o "$work/$name/body" -w '%{http_code}' "$@" 2>/dev/null || refused $?
}
# curl: cannot connect, no TLS, no answer, broken while sending or receiving, a certificate that is not trusted.
refused() {
  case $1 in 7 | 35 | 52 | 55 | 56 | 60) ;; *) echo " curl failed: $1" >&2 && return "$1" ;; esac
}
# The first that its input has of a pattern; nothing where it has none.
first() {
  grep -oE "$1" | sed -n 1p || [ $? = 1 ]
}
# The first line of a log like this, without its time.
said() {
  grep -E "$2" "$work/$name/$1.log" | head -1 | cut -c25-
}
# A row of a table of results, quoted as CSV.
row() {
  local file=$1 cells=()
  shift
  local cell
  for cell in "$@"; do cells+=("\"${cell//\"/\"\"}\""); done
  (IFS=,; echo "${cells[*]}") >>"$file"
}
