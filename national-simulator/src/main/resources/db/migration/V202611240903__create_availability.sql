CREATE TABLE availability (
  id         tinyint     NOT NULL PRIMARY KEY,
  available  boolean     NOT NULL,
  away_until datetime(6) NULL,
  version    int         NOT NULL
);
