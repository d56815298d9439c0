create table message_correlation (
  message_id bigint not null,
  process_id varchar(255) not null,
  primary key (message_id, process_id)
) default charset = utf8mb4 collate = utf8mb4_bin;
