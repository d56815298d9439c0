create table publication (
    id char(36) not null,
    kind varchar(32) not null,
    application_no char(22) not null,
    unit_name varchar(200) not null,
    division char(6) not null,
    published_at datetime(6) not null,
    content longtext not null,
    version bigint not null,
    constraint publication_pk primary key (id),
    constraint publication_once_uk unique (application_no, kind),
    constraint publication_content_json check (json_valid(content)),
    index publication_list_ix (kind, published_at)
) character set utf8mb4
