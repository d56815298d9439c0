create table registered_item (
    id char(36) not null,
    item_no varchar(40) not null,
    name varchar(200) not null,
    legal_basis varchar(500) not null,
    department varchar(200) not null,
    division char(6) not null,
    object_class varchar(16),
    method varchar(16) not null,
    valid_from date not null,
    valid_to date,
    edition integer not null,
    changed_at datetime(6) not null,
    version bigint not null,
    constraint registered_item_pk primary key (id),
    constraint registered_item_no_uk unique (item_no),
    index registered_item_area_ix (division, valid_to)
) character set utf8mb4
