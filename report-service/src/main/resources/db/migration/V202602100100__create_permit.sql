create table permit (
    id char(36) not null,
    permit_no char(22) not null,
    uscc char(18) not null,
    unit_name varchar(200) not null,
    site_name varchar(200),
    division char(6) not null,
    industry varchar(8),
    status varchar(24) not null,
    valid_from date not null,
    valid_to date not null,
    held longtext not null,
    version bigint not null,
    constraint permit_pk primary key (id),
    constraint permit_no_uk unique (permit_no),
    constraint permit_held_json check (json_valid(held)),
    index permit_unit_ix (uscc),
    index permit_area_ix (division, permit_no)
) character set utf8mb4
