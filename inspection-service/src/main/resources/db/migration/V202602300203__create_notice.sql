create table notice (
    id char(36) not null,
    uscc char(18),
    role varchar(24),
    division char(6),
    subject_no varchar(40),
    text_key varchar(80) not null,
    text_values longtext not null,
    created_at datetime(6) not null,
    version bigint not null,
    constraint notice_pk primary key (id),
    constraint notice_values_json check (json_valid(text_values)),
    index notice_unit_ix (uscc, created_at),
    index notice_area_ix (role, division, created_at)
) character set utf8mb4
