create table legal_clock (
  id int not null primary key,
  offset_seconds bigint not null
);
