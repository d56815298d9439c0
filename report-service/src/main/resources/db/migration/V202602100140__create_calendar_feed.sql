create table calendar_feed (
    uscc char(18) not null,
    key_hash char(64) not null,
    renewed_at datetime(6) not null,
    renewed_by varchar(64) not null,
    version bigint not null,
    constraint calendar_feed_pk primary key (uscc),
    constraint calendar_feed_key_uk unique (key_hash)
) character set utf8mb4
