CREATE TABLE parcel (
  id      char(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name    varchar(100) NOT NULL UNIQUE,
  tags    longtext     NOT NULL CHECK (JSON_VALID(tags)),
  weight  decimal(30, 10),
  sent_at datetime(6),
  version bigint       NOT NULL
);
