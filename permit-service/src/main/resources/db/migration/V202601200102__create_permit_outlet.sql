create table permit_outlet (
    permit_version_id char(36) not null,
    position integer not null,
    code varchar(12) not null,
    name varchar(200),
    medium varchar(8),
    grade varchar(8),
    mode varchar(12),
    destination varchar(300),
    receiving_body varchar(200),
    longitude decimal(10, 6),
    latitude decimal(10, 6),
    constraint permit_outlet_pk primary key (permit_version_id, position),
    constraint permit_outlet_version_fk foreign key (permit_version_id) references permit_version (id)
) character set utf8mb4
