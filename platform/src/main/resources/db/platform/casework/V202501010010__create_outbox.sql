CREATE TABLE outbox (
  id              char(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  message_name    varchar(100) NOT NULL,
  correlation_key varchar(200) NOT NULL,
  variables       longtext     NOT NULL CHECK (JSON_VALID(variables)),
  created_at      datetime(6)  NOT NULL,
  give_up_at      datetime(6)  NOT NULL,
  next_attempt_at datetime(6)  NOT NULL,
  attempts        int          NOT NULL,
  state           varchar(10)  CHARACTER SET ascii NOT NULL,
  last_error      varchar(200),
  KEY outbox_due (state, next_attempt_at),
  KEY outbox_order (correlation_key, state, id),
  KEY outbox_age (state, created_at)
);
