#!/bin/bash
# First start: initdb, the database and user that POSTGRES_* name, then the files of /docker-entrypoint-initdb.d in the
# order of their names. Later starts: the server alone. Same variables as the official image, each also as NAME_FILE.
set -eu -o pipefail

value_of() {
  local name=$1 file_name="$1_FILE"
  if [ -n "${!name:-}" ] && [ -n "${!file_name:-}" ]; then
    echo "set $name or $file_name, not both" >&2
    exit 1
  fi
  if [ -n "${!file_name:-}" ]; then
    cat "${!file_name}"
  else
    printf '%s' "${!name:-${2:-}}"
  fi
}

run_init_files() {
  local file
  for file in /docker-entrypoint-initdb.d/*; do
    case $file in
      *.sql) echo "running $file"; sql --file "$file" ;;
      *.sql.gz) echo "running $file"; gunzip -c "$file" | sql ;;
      *.sh) echo "running $file"; if [ -x "$file" ]; then "$file"; else . "$file"; fi ;;
    esac
  done
}

sql() {
  PGPASSWORD=$password psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$user" --dbname "$database" "$@"
}

# What else than the first start's own folder is in the data folder, each name ended by NUL.
others_in() { find "$1" -mindepth 1 -maxdepth 1 ! -name .first-start ! -name lost+found -print0; }

if [ "$1" != postgres ]; then exec "$@"; fi

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  chown -R postgres:postgres "$PGDATA"
  exec setpriv --reuid postgres --regid postgres --init-groups "$0" "$@"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  user=$(value_of POSTGRES_USER postgres)
  password=$(value_of POSTGRES_PASSWORD)
  database=$(value_of POSTGRES_DB "$user")
  method=${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}
  if [ -z "$password" ] && [ "$method" != trust ]; then
    echo 'the database is new and no superuser password is given: set POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE' >&2
    exit 1
  fi
  mkdir -p "$PGDATA"
  # Made in a folder of its own, and a database only once PG_VERSION has its place: a first start that is cut off leaves
  # nothing that would pass for one. What it left is of no use to anybody, for no one could connect.
  place=$PGDATA
  export PGDATA=$place/.first-start
  if [ -d "$PGDATA" ]; then
    echo 'the first start was cut off before the database was finished: starting anew'
    # PG_VERSION is the last to leave: while it is here, whatever has its place already came from here.
    if [ -e "$PGDATA/PG_VERSION" ]; then others_in "$place" | xargs -0r rm -rf; fi
    rm -rf "$PGDATA"
  fi
  if [ -n "$(others_in "$place" | tr '\0' ' ')" ]; then
    echo "there are files in $place, but no PG_VERSION that makes a database of them: $(others_in "$place" | tr '\0' ' ')" >&2
    echo 'they are left as they are: repair the database from a backup, or give this container an empty volume' >&2
    exit 1
  fi
  eval "initdb --no-sync --pgdata \"\$PGDATA\" --username \"\$user\" --pwfile <(printf '%s\n' \"\$password\") ${POSTGRES_INITDB_ARGS:-}"
  printf '\nhost all all all %s\n' "$method" >>"$PGDATA/pg_hba.conf"
  # No TCP during the first start: whoever can connect over TCP finds a finished database. The disk is waited for once,
  # at the end, and not at every step.
  pg_ctl --pgdata "$PGDATA" --wait --silent --options "-c listen_addresses='' -c fsync=off" start
  if [ "$database" != postgres ]; then
    PGPASSWORD=$password psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set db="$database" --username "$user" --dbname postgres \
      <<<'CREATE DATABASE :"db";'
  fi
  export PGUSER=$user PGDATABASE=$database
  run_init_files
  unset PGUSER PGDATABASE
  pg_ctl --pgdata "$PGDATA" --wait --silent --mode fast stop
  initdb --sync-only --pgdata "$PGDATA"
  chmod --reference "$PGDATA" "$place"
  find "$PGDATA" -mindepth 1 -maxdepth 1 ! -name PG_VERSION -exec mv -t "$place" {} +
  sync "$place"
  mv "$PGDATA/PG_VERSION" "$place"
  export PGDATA=$place
fi
# Empty by now; left behind when the very last step of the first start was cut off.
rmdir "$PGDATA/.first-start" 2>/dev/null || true

exec postgres -c listen_addresses='*' "${@:2}"
