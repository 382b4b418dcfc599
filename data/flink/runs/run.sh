#!/bin/bash
# Asks real clusters what the chapters on security and deployment say of them, and writes security.csv and failures.csv again.
# Needs Java 17, Maven and Maven Central, keytool, openssl, curl, ss, jq; a Java whose TLS refuses TLS_RSA_* is named by
# NEWER_JAVA. The argument is one of the questions below; without one it asks all, in half an hour. Rows are added, unless it asks all.
set -euo pipefail
cd "$(dirname "$0")"
source ./cluster.sh
source ./stores.sh

base=${PORTS:-28000} # five ports from here on
rest=$base rpc=$((base + 1)) blob=$((base + 2)) tm_rpc=$((base + 3)) tm_data=$((base + 4))
ports="rest.port: $rest
jobmanager.rpc.port: $rpc
blob.server.port: $blob
taskmanager.rpc.port: $tm_rpc
taskmanager.data.port: $tm_data"
url=http://localhost:$rest
newer_java=${NEWER_JAVA:-/usr/lib/jvm/temurin-25-jdk-amd64/bin/java}

java_version() { $java -XshowSettings:properties -version 2>&1 | awk '$1 == "java.version" { print $3 }'; }
# A result: question, setting, what was seen, and how.
found() {
  echo "  $flink, $2: $3"
  row security.csv "$1" "$flink" "$(java_version)" "$2" "$3" "$4"
}
# Starts both processes, and says whether the TaskManager registered.
both() {
  job_manager
  await_port $rest "${1:-40}" || return 1
  task_manager
  await_line tm 'Successful registration' "${1:-40}"
}
# The protocols of all ports of a cluster.
protocols() {
  echo "REST $(greet $rest); RPC $(greet $rpc); data $(greet $tm_data); blob $(greet $blob)"
}

enabled_only() {
  for flink in 2.3.0 2.2.1 1.20.5; do
    configure "enabled-only-$flink" <<<"$ports
security.ssl.enabled: true
$(store_options x localhost | sed 's/ssl\.x\./ssl./')"
    local registered=no
    both && registered=yes
    found master-switch "only security.ssl.enabled: true, with the five un-prefixed store options" \
      "TaskManager registers: $registered; http $(status http://localhost:$rest/overview); https $(status -k https://localhost:$rest/overview); greeted with TLS: $(protocols); lines WARN or ERROR in the logs that name SSL: $(grep -hiE '(WARN|ERROR).*(ssl|tls)' "$work/$name"/[jt]m.log | grep -vE 'transport|Remote connection|BLOB connection|from /127' | wc -l)" \
      "curl and openssl s_client on each port; the logs"
    stop
  done
}

# As the distribution ships it: 2.x has the line rest.bind-address commented out, 1.20 has it with localhost.
bind_address() {
  local shipped
  for flink in 2.3.0 2.2.1 1.20.5; do
    shipped=
    [ $flink = 1.20.5 ] && shipped='rest.bind-address: localhost'
    configure "bind-$flink" <<<"jobmanager.rpc.port: $rpc
blob.server.port: $blob
$shipped"
    job_manager
    await_port 8081
    found rest-bind-address "${shipped:-no rest.bind-address}, jobmanager.bind-host: localhost, as shipped" \
      "8081 listens on $(listening 8081); RPC on $(listening $rpc); blob server on $(listening $blob); over the machine's own address $(hostname -I | awk '{ print $1 }'): http $(status "http://$(hostname -I | awk '{ print $1 }'):8081/overview")" \
      "ss -ltn; curl"
    stop
  done
}

# Compiles a job and packs it: $work/<Class>.jar.
jar_of() {
  local classes=$work/classes-$1
  mkdir -p "$classes"
  javac --release 17 -d "$classes" -cp "$(class_path)" "jobs/$1.java"
  jar --create --file "$work/$1.jar" --main-class "$1" -C "$classes" .
}
# Uploads a jar and runs it; the answer to running is in $work/$name/body.
upload() {
  status -F "jarfile=@$work/$1.jar" "$url/jars/upload"
}
jar_id() { jq -r '.filename // "" | split("/") | last' "$work/$name/body"; }
run_jar() {
  status -X POST -H 'Content-Type: application/json' -d "$2" "$url/jars/$1/run"
}

upload_and_run() {
  local wrote uploaded ran
  for flink in 2.3.0 1.20.5; do
    jar_of Touch
    for submit in true false; do
      configure "upload-$submit-$flink" <<<"$ports
web.submit.enable: $submit"
      job_manager
      await_port $rest
      sleep 2
      rm -f "$work/touched"
      uploaded=$(upload Touch)
      ran=$(run_jar "$(jar_id)" "{\"programArgsList\": [\"$work/touched\"]}")
      wrote="no file"
      [ -f "$work/touched" ] && wrote="main wrote its file: $(cat "$work/touched"), the JobManager is process $job_manager_pid"
      found jar-upload "web.submit.enable: $submit, no authentication" "upload: $uploaded; run: $ran; $wrote" \
        "curl -F jarfile=@… /jars/upload, then POST /jars/:jarid/run; main writes a file and starts no job"
      stop
    done
  done
}

# Milliseconds since 1970 of the first line of a log like this.
said_at() {
  date -d "$(grep -E "$2" "$work/$name/$1.log" | head -1 | cut -c1-23) UTC" +%s%3N
}
failure() {
  echo "  $flink, $1: $2 s, $3"
  row failures.csv "$flink" "$(java_version)" "$1" "$2" "$3"
}
seconds_between() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", (b - a) / 1000 }'; }
# A job of parallelism 2 that runs on so many TaskManagers; the last of them is $task_manager_pid.
steady_job() {
  local managers=$2 each
  configure "$1" <<<"rest.port: $rest
jobmanager.rpc.port: $rpc
taskmanager.numberOfTaskSlots: $((2 / managers))
${3:-}"
  ${prepare:-:} || return 1
  job_manager
  await_port $rest
  for ((each = 1; each <= managers; each++)); do
    task_manager "tm$each"
    await_line "tm$each" 'Successful registration'
  done
  upload Steady >/dev/null
  run_jar "$(jar_id)" "${arguments:-{\}}" >/dev/null
  await_line jm "${awaited:-Completed checkpoint 2}" 60
}
# Sends a signal to a process, and times when the log of another says what was noticed.
lose() {
  local what=$1 signal=$2 process=$3 log=$4 noticed=$5 reason=$6 sent
  sent=$(date +%s%3N)
  kill -"$signal" "$process"
  await_line "$log" "$noticed" 120 || { echo "not noticed in two minutes: $what" >&2 && return 1; }
  failure "$what" "$(seconds_between "$sent" "$(said_at "$log" "$noticed")")" \
    "$(grep -m1 -oE "$reason" "$work/$name/$log.log" | sed -E 's/localhost:[0-9a-f-]*|[0-9a-f]{32}/…/g; s/\.$//; s/manager$/manager …/' | cut -c1-160)"
}

left_running='Job steady .* switched from state RUNNING to (FAILING|RESTARTING)'
killed='Connection unexpectedly closed by remote task manager|TaskManager with id .* is no longer reachable|The heartbeat of TaskManager[^.]*'
failures() {
  flink=2.3.0
  jar_of Steady
  for managers in 2 1; do
    steady_job "kill-$managers" "$managers"
    lose "kill -9 of one of $managers TaskManagers of the job: the job leaves RUNNING" KILL "$task_manager_pid" jm "$left_running" "$killed"
    stop
    steady_job "hung-$managers" "$managers"
    lose "kill -STOP of one of $managers TaskManagers of the job: the job leaves RUNNING" STOP "$task_manager_pid" jm "$left_running" "$killed"
    stop
  done
  steady_job job-manager 1
  lose "kill -9 of the JobManager, no high availability: tasks begin to fail" KILL "$job_manager_pid" tm1 \
    'RUNNING to (FAILING|FAILED|CANCELING)' 'Disconnect from JobManager.*|The heartbeat of JobManager.*|JobManager .* no longer reachable.*'
  stop
}

# TLS for REST only, without certificates of clients, with settings that the server should keep to.
rest_settings() {
  for flink in 2.3.0 1.20.5; do
    for authentication in false true; do
      configure "rest-$authentication-$flink" <<<"$ports
security.ssl.rest.enabled: true
security.ssl.rest.authentication-enabled: $authentication
security.ssl.protocol: TLSv1.2
security.ssl.algorithms: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
$(store_options rest localhost)"
      job_manager
      await_port $rest
      sleep 2
      found rest-protocol-and-ciphers "security.ssl.protocol: TLSv1.2, security.ssl.algorithms: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, security.ssl.rest.authentication-enabled: $authentication" \
        "client offers all: $(greet $rest); only TLS 1.3: $(greet $rest -tls1_3); TLS 1.2 with another cipher: $(greet $rest -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256)" \
        "openssl s_client"
      found rest-client-certificate "security.ssl.rest.authentication-enabled: $authentication" \
        "no certificate: $(status --cacert "$stores/localhost.pem" https://localhost:$rest/overview); a stranger's: $(status --cacert "$stores/localhost.pem" --cert "$stores/stranger.pem" https://localhost:$rest/overview); one that the truststore has: $(status --cacert "$stores/localhost.pem" --cert "$stores/localhost.pem" https://localhost:$rest/overview); 000 is a refused handshake" \
        "curl"
      stop
    done
  done
}

# The cipher that every version up to the spring of 2026 had as its default, where Java refuses it.
old_cipher() {
  local old='security.ssl.algorithms: TLS_RSA_WITH_AES_128_CBC_SHA'
  # By name, since the TLS of an older Java does not know TLS_RSA_*.
  printf 'jdk.tls.disabledAlgorithms=SSLv3, TLSv1, TLSv1.1, TLS_RSA_WITH_AES_128_CBC_SHA\n' >"$work/refuses.security"
  internal_tls 2.3.0 "defaults" ""
  internal_tls 2.3.0 "$old" "$old"
  more_jvm="-Djava.security.properties=$work/refuses.security"
  internal_tls 2.3.0 "$old; TLS_RSA_WITH_AES_128_CBC_SHA put into jdk.tls.disabledAlgorithms" "$old"
  internal_tls 1.20.3 "defaults; TLS_RSA_WITH_AES_128_CBC_SHA put into jdk.tls.disabledAlgorithms" ""
  internal_tls 2.3.0 "defaults; TLS_RSA_WITH_AES_128_CBC_SHA put into jdk.tls.disabledAlgorithms" ""
  more_jvm=
  internal_tls 1.20.3 "defaults" ""
  if [ -x "$newer_java" ]; then
    java=$newer_java
    internal_tls 2.3.0 "$old" "$old"
    internal_tls 2.3.0 "defaults" ""
    java=$default_java
  fi
}
# Internal TLS with one self-signed pair: whether the TaskManager gets in, with which cipher, and what the logs say if not.
internal_tls() {
  local registered=no
  flink=$1
  class_path >/dev/null
  configure "internal-$((++run))" <<<"$ports
taskmanager.registration.timeout: 20 s
security.ssl.internal.enabled: true
$(store_options internal localhost)
$3"
  both 25 && registered=yes
  found internal-cipher "$2" "TaskManager registers: $registered; $(trouble); greeted with TLS: RPC $(greet $rpc); blob $(greet $blob)" "both processes on one machine; openssl s_client; the logs"
  stop
}
run=0
trouble() {
  grep -hoE '(SSLHandshakeException|SSLException|CertificateException|IllegalArgumentException|IllegalConfigurationException): .*|Remote connection to .* failed with .*|No appropriate protocol.*|handshake_failure.*' "$work/$name"/[jt]m.log |
    sort | uniq -c | sort -rn | awk '{ $1 = ""; print substr($0, 2, 140) }' | head -2 | paste -sd '|' | grep . || echo 'no error of TLS in the logs'
}

# One certificate for another name, shared by all: RPC, data between two TaskManagers and blobs, with a job.
host_name() {
  for flink in 2.3.0 2.2.1; do
    jar_of Steady
    for pair in localhost elsewhere; do
      # That it gets nowhere is one of the answers, and counted below.
      steady_job "host-name-$pair-$flink" 2 "$(internal_options $pair)" || echo "  no second checkpoint in a minute"
      found internal-host-name "internal TLS, one shared certificate for $pair; the hosts are localhost" \
        "TaskManagers that register: $(cat "$work/$name"/tm?.log | grep -c 'Successful registration at resource manager'); checkpoints completed: $(grep -c 'Completed checkpoint' "$work/$name/jm.log"); $(trouble)" \
        "a job with a shuffle over two TaskManagers; the logs"
      stop
    done
  done
}
internal_options() {
  echo "security.ssl.internal.enabled: true
$(store_options internal "$1")"
}

# A TaskManager that has no certificate, and one that has its own, against a JobManager with internal TLS.
foreign_task_manager() {
  flink=2.3.0
  local registered
  for theirs in none stranger; do
    configure "foreign-$theirs" <<<"$ports
$(internal_options localhost)"
    job_manager
    await_port $rest
    configure "foreign-$theirs" <<<"$ports
$([ $theirs = none ] || internal_options $theirs)"
    task_manager
    registered=no
    await_line tm 'Successful registration' 25 && registered=yes
    found internal-authentication "internal TLS; certificate of the TaskManager: $theirs" "TaskManager registers: $registered; $(trouble)" "the logs"
    stop
  done
}

# Settings of the strategy that is the default anyway, without and with its name.
restart_strategy() {
  for flink in 2.3.0 1.20.5; do
    jar_of Steady
    for type in "" "restart-strategy.type: exponential-delay"; do
      arguments='{"programArgsList": ["fail"]}' awaited='Restarting|RESTARTING' \
        steady_job restart 1 "restart-strategy.exponential-delay.initial-backoff: 7 s
$type"
      found restart-strategy "restart-strategy.exponential-delay.initial-backoff: 7 s; ${type:-no restart-strategy.type}" \
        "$(grep -m1 -oE 'Using restart back off time strategy .* for' "$work/$name/jm.log" | sed 's/ for$//')" "the log of the JobManager"
      stop
    done
  done
}

# The commands and the configuration of the block about certificates, run as they stand on the page.
certificates() {
  flink=2.3.0
  jar_of Steady
  prepared keytool own certificate
  prepared openssl company certificate
  prepared openssl own anyone
  prepared keytool company certificate
}
# Makes a cluster with them, runs a job over TLS, and asks for its state with and without the certificate of a client.
prepared() {
  local setting="keys made with $1, signed by $2, clients of REST: $3" directory
  directory="$work/it's for $1 and $2"
  url=https://localhost:$rest
  curl_options=(--cacert "$directory/ca.pem")
  [ "$3" = anyone ] || curl_options+=(--cert "$directory/client.pem" --key "$directory/client-key.pem")
  generated=("$1" "$2" "$3" "$directory") prepare=generate
  local runs=no
  rm -rf "$directory"
  steady_job "certificates-$1-$2" 2 "" && runs=yes
  local with without
  with=$(status "$url/overview")
  curl_options=(--cacert "$directory/ca.pem")
  without=$(status "$url/overview")
  found certificates "$setting" \
    "two TaskManagers, a job with a shuffle: checkpoints completed: $runs; REST with what a client gets: $with; with the certificate of the authority alone: $without; bin/flink list: $(client_lists)" \
    "the commands that the model writes, run in bash; curl; the logs"
  stop
  prepare= url=http://localhost:$rest curl_options=()
}
# Runs the commands in the order of the page. In between, an authority of the company signs what was asked for.
generate() {
  local page script=$work/$name/commands.sh directory=${generated[3]}
  page=$(npx tsx certificates.ts "${generated[@]}" 2>/dev/null)
  {
    jq -r '.commands[] | select(.id | IN("begin", "internal", "rest", "request")) | .text' <<<"$page"
    [ "${generated[1]}" = own ] || declare -f company_signs | sed '$a company_signs'
    jq -r '.commands[] | select(.id | IN("join", "client")) | .text' <<<"$page"
    printf 'cat >security.yaml <<"YAML"\n%sYAML\n' "$(jq -r .files.cluster <<<"$page")
"
    jq -r '.files["fill-in"]' <<<"$page"
    printf 'cat >client.yaml <<"YAML"\n%sYAML\n' "$(jq -r '.files["client-options"]' <<<"$page")
"
    echo 'mkdir -p "$FLINK_HOME/client"; { echo "rest.address: localhost"; grep "^rest.port" "$FLINK_HOME/conf/config.yaml"; envsubst <client.yaml; } >"$FLINK_HOME/client/config.yaml"'
  } >"$script"
  (unset STORE_PASSWORD; FLINK_HOME=$work/$name bash -euo pipefail "$script" >"$work/$name/commands.log" 2>&1)
}
company_signs() {
  openssl req -x509 -newkey rsa:3072 -nodes -keyout company-key.pem -subj /CN=company -days 30 -out ca.pem
  for each in internal rest client; do
    openssl x509 -req -in $each.csr -CA ca.pem -CAkey company-key.pem -CAcreateserial -days 30 -copy_extensions copy -out $each.pem
  done
}
# What Flink's own client says of the jobs, with the configuration for clients.
client_lists() {
  FLINK_CONF_DIR=$work/$name/client timeout 60 $java $jvm -cp "$(class_path)" org.apache.flink.client.cli.CliFrontend list 2>&1 |
    first 'steady \(RUNNING\)|No running jobs|[A-Za-z]*Exception: .{0,80}'
}

case ${1:-all} in
  all)
    echo '"question","flink","java","setting","observed","how"' >security.csv
    echo '"flink","java","what","seconds","said"' >failures.csv
    for each in enabled_only bind_address upload_and_run rest_settings old_cipher host_name foreign_task_manager restart_strategy certificates failures; do $each; done
    ;;
  *) for each in "$@"; do $each; done ;;
esac
