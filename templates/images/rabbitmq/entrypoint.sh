#!/bin/bash
# Starts the broker as the user rabbitmq. A configuration, definitions file or enabled_plugins mounted into
# /etc/rabbitmq is read as it is; RABBITMQ_DEFAULT_USER and RABBITMQ_DEFAULT_PASS are read by the server itself.
set -eu
if [ "$1" = rabbitmq-server ]; then
  if [ "$(id -u)" = 0 ]; then
    chown -R rabbitmq:rabbitmq /var/lib/rabbitmq /var/log/rabbitmq
    exec setpriv --reuid rabbitmq --regid rabbitmq --init-groups "$0" "$@"
  fi
  # Debian's wrapper switches users by itself and sends its output to a file: the plain server script does neither.
  exec /usr/lib/rabbitmq/bin/rabbitmq-server
fi
exec "$@"
