create table message_buffer (
  id bigint not null primary key,
  event_name varchar(255) not null,
  name varchar(255) not null,
  correlation_key longtext not null,
  key_digest char(64) not null,
  identity char(64) null,
  variables longtext not null,
  expires_at bigint not null,
  constraint message_buffer_identity unique (identity),
  index message_buffer_event (event_name),
  index message_buffer_key (key_digest),
  index message_buffer_expiry (expires_at)
) default charset = utf8mb4 collate = utf8mb4_bin;
