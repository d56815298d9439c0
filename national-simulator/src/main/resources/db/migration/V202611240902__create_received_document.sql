CREATE TABLE received_document (
  id          varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind        varchar(16)  NOT NULL,
  subject     varchar(64)  NOT NULL,
  revision    int          NOT NULL,
  document    longtext     NOT NULL CHECK (JSON_VALID(document)),
  received_at datetime(6)  NOT NULL,
  version     int          NOT NULL,
  INDEX ix_received_document_subject (kind, subject, revision),
  INDEX ix_received_document_received (received_at)
);
