create table instance_record (
  instance_key bigint not null primary key,
  process_id varchar(255) not null,
  version int not null,
  parent_key bigint null,
  business_key varchar(255) null,
  started_at bigint null,
  ended_at bigint null,
  outcome varchar(16) null,
  last_element varchar(255) null,
  index instance_record_process (process_id, ended_at),
  index instance_record_business (business_key),
  index instance_record_end (ended_at)
) default charset = utf8mb4 collate = utf8mb4_bin;
