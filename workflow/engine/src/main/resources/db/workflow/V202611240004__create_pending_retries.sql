create table pending_retries (
  job_key bigint not null primary key,
  retries int not null
);
