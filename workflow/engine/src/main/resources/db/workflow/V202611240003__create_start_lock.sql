create table start_lock (
  process_id varchar(255) not null,
  key_digest char(64) not null,
  correlation_key longtext not null,
  instance_key bigint null,
  primary key (process_id, key_digest),
  index start_lock_instance (instance_key)
) default charset = utf8mb4 collate = utf8mb4_bin;
