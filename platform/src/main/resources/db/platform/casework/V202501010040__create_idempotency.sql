CREATE TABLE idempotency (
  id           char(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  request_hash char(64)    CHARACTER SET ascii NOT NULL,
  status       smallint    NOT NULL,
  location     varchar(500),
  etag         varchar(100),
  body         longtext,
  created_at   datetime(6) NOT NULL,
  KEY idempotency_age (created_at)
);
