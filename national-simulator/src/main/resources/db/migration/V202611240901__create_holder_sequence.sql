CREATE TABLE holder_sequence (
  holder    varchar(19) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  last_used int NOT NULL,
  version   int NOT NULL
);
