#!/usr/bin/env bash
# Run by the MySQL image when its data folder is new: one schema and one user for each service and for Keycloak.
set -euo pipefail

create() {
  local schema=$1 password=$2
  MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --user=root <<SQL
CREATE DATABASE IF NOT EXISTS \`$schema\` CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS '$schema'@'%' IDENTIFIED BY '$password';
GRANT ALL PRIVILEGES ON \`$schema\`.* TO '$schema'@'%';
SQL
}

create permit "$PERMIT_DB_PASSWORD"
create inspection "$INSPECTION_DB_PASSWORD"
create report "$REPORT_DB_PASSWORD"
create workflow "$WORKFLOW_DB_PASSWORD"
create national "$NATIONAL_DB_PASSWORD"
create keycloak "$KEYCLOAK_DB_PASSWORD"
