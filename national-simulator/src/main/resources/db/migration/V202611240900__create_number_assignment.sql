CREATE TABLE number_assignment (
  request_id       varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind             varchar(16)  NOT NULL,
  uscc             varchar(18)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number           varchar(22)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  application_no   varchar(64)  NULL,
  management_class varchar(32)  NULL,
  assigned_at      datetime(6)  NOT NULL,
  version          int          NOT NULL,
  CONSTRAINT uq_number_assignment_number UNIQUE (number)
);
