CREATE TABLE legal_clock (
  id             tinyint NOT NULL PRIMARY KEY,
  offset_seconds bigint  NOT NULL
);
