CREATE TABLE audit_event (
  seq          bigint       NOT NULL PRIMARY KEY,
  at           datetime(6)  NOT NULL,
  actor        varchar(100) NOT NULL,
  actor_name   varchar(200) NOT NULL,
  roles        varchar(400) NOT NULL,
  act          varchar(100) NOT NULL,
  subject_type varchar(60)  NOT NULL,
  subject_id   varchar(100) NOT NULL,
  detail       longtext     NOT NULL,
  prev_hash    char(64)     CHARACTER SET ascii NOT NULL,
  hash         char(64)     CHARACTER SET ascii NOT NULL,
  KEY audit_event_at (at),
  KEY audit_event_subject (subject_type, subject_id)
);
