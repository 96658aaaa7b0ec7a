#!/bin/sh
# Run while the image is built: starts Rowan once against an empty database of its own and lets it stop when it is ready,
# while the JVM records the classes it loads. Nothing of this run but the recording, $1, reaches the image.
set -eu

mkdir -p /run/secrets
for secret in superuser rowan-owner rowan-app; do
  head -c 24 /dev/urandom | base64 >"/run/secrets/$secret-password"
done

POSTGRES_PASSWORD_FILE=/run/secrets/superuser-password docker-entrypoint.sh postgres &
for _ in $(seq 60); do
  ! pg_isready --quiet --host 127.0.0.1 || break
  sleep 1
done

SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1/rowan \
  SPRING_DATASOURCE_USERNAME=rowan_app SPRING_DATASOURCE_PASSWORD=$(cat /run/secrets/rowan-app-password) \
  SPRING_FLYWAY_USER=rowan_owner SPRING_FLYWAY_PASSWORD=$(cat /run/secrets/rowan-owner-password) \
  SPRING_MAIL_HOST=mail.invalid ROWAN_PUBLICADDRESS=https://rowan.invalid \
  ROWAN_AUDIT_SIGNINGKEY=/tmp/training-key.pem \
  /opt/java/openjdk/bin/java -XX:AOTCacheOutput="$1" -XX:+UseG1GC -Dspring.context.exit=onRefresh -jar rowan.jar
