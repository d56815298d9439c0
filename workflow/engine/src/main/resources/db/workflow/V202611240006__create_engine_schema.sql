create table engine_schema (
  id int not null primary key,
  complete tinyint not null
);
