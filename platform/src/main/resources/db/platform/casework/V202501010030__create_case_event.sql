CREATE TABLE case_event (
  id         char(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id    varchar(60)  NOT NULL,
  at         datetime(6)  NOT NULL,
  process_id varchar(100),
  element_id varchar(100),
  waits_at   varchar(100),
  kind       varchar(10)  CHARACTER SET ascii NOT NULL,
  actor      varchar(100) NOT NULL,
  actor_name varchar(200) NOT NULL,
  role       varchar(400) NOT NULL,
  act        varchar(100) NOT NULL,
  detail     longtext     NOT NULL CHECK (JSON_VALID(detail)),
  once       varchar(100) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY case_event_once (once),
  KEY case_event_case (case_id, id)
);
