alter table monitoring_result add column attachment_hash char(64)
