# Keys and certificates for the runs, all for localhost, with keytool. Sourced by run.sh.
export STORE_PASSWORD=for-the-runs-only
stores=$work/stores
mkdir -p "$stores"

# A self-signed pair for a name: $stores/<file>.p12 holds the key, and is what trusts it as well.
pair() {
  local file=$1 name=$2 alternative=$3
  [ -f "$stores/$file.p12" ] && return
  keytool -genkeypair -alias flink -keyalg RSA -keysize 2048 -validity 30 -dname "CN=$name" -ext "SAN=$alternative" \
    -storetype PKCS12 -keystore "$stores/$file.p12" -storepass:env STORE_PASSWORD 2>/dev/null
}
# The certificate and the key of a pair, as curl wants them.
pem() {
  openssl pkcs12 -in "$stores/$1.p12" -nodes -passin env:STORE_PASSWORD -out "$stores/$1.pem" 2>/dev/null
}
pair localhost localhost dns:localhost,ip:127.0.0.1
pair elsewhere elsewhere.example dns:elsewhere.example
pair stranger stranger dns:stranger
for each in localhost stranger; do pem "$each"; done

# The configuration of stores: internal or rest, and the pair.
store_options() {
  local layer=$1 pair=$2
  cat <<YAML
security.ssl.$layer.keystore: $stores/$pair.p12
security.ssl.$layer.keystore-password: $STORE_PASSWORD
security.ssl.$layer.key-password: $STORE_PASSWORD
security.ssl.$layer.truststore: $stores/$pair.p12
security.ssl.$layer.truststore-password: $STORE_PASSWORD
YAML
}
