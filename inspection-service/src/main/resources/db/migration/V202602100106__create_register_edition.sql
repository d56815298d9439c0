create table register_edition (
    id char(36) not null,
    register varchar(16) not null,
    entry_no varchar(40) not null,
    edition integer not null,
    act varchar(16) not null,
    content longtext not null,
    changed_by varchar(64) not null,
    changed_by_name varchar(100) not null,
    changed_at datetime(6) not null,
    constraint register_edition_pk primary key (id),
    constraint register_edition_uk unique (register, entry_no, edition),
    constraint register_edition_json check (json_valid(content))
) character set utf8mb4
