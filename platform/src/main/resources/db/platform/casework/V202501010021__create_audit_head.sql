CREATE TABLE audit_head (
  id   tinyint  NOT NULL PRIMARY KEY,
  seq  bigint   NOT NULL,
  hash char(64) CHARACTER SET ascii NOT NULL
);
