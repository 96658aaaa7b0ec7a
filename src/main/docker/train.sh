#!/bin/sh
# Run while the image is built: starts Rowan once against an empty database of its own and lets it stop when it is ready,
# while the JVM records the classes it loads into the file $1, the only thing of this run that reaches the image.
# A setting that Rowan comes to insist on is given here too; else the image does not build.
set -eu

mkdir -p /run/secrets
for secret in superuser rowan-owner rowan-app; do
  head -c 24 /dev/urandom | base64 >"/run/secrets/$secret-password"
done

POSTGRES_PASSWORD_FILE=/run/secrets/superuser-password docker-entrypoint.sh postgres &
until pg_isready --quiet --host 127.0.0.1; do
  kill -0 $! || exit 1
  sleep 1
done

SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1/rowan \
  SPRING_DATASOURCE_USERNAME=rowan_app SPRING_DATASOURCE_PASSWORD=$(cat /run/secrets/rowan-app-password) \
  SPRING_FLYWAY_USER=rowan_owner SPRING_FLYWAY_PASSWORD=$(cat /run/secrets/rowan-owner-password) \
  SPRING_MAIL_HOST=mail.invalid ROWAN_MAIL_FROM=rowan@mail.invalid \
  ROWAN_PUBLICADDRESS=https://rowan.invalid ROWAN_AUDIT_SIGNINGKEY=/tmp/training-key.pem \
  /opt/java/openjdk/bin/java -XX:AOTCacheOutput="$1" -XX:+UseG1GC -Dspring.context.exit=onRefresh -jar rowan.jar
