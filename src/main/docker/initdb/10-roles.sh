#!/bin/sh
# Run once, when the database is created: the owner that migrates, the role the service uses, and their database.
# Passwords come from secret files and appear in no argument, log or environment.
set -eu

for secret in rowan-owner-password rowan-app-password; do
  [ -s "/run/secrets/$secret" ] || {
    printf '10-roles: the secret %s is missing or empty\n' "$secret" >&2
    exit 1
  }
done

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\set owner_password `cat /run/secrets/rowan-owner-password`
\set app_password `cat /run/secrets/rowan-app-password`
create role rowan_owner login password :'owner_password';
create role rowan_app login password :'app_password';
create database rowan owner rowan_owner;
revoke connect on database rowan from public;
grant connect on database rowan to rowan_app;
SQL
