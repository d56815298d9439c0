create table permit_period (
    id char(36) not null,
    permit_id char(36) not null,
    permit_version_id char(36) not null,
    valid_from datetime(6) not null,
    valid_to datetime(6) not null,
    recorded_from datetime(6) not null,
    recorded_to datetime(6) not null,
    version bigint not null,
    constraint permit_period_pk primary key (id),
    constraint permit_period_valid_ck check (valid_from < valid_to),
    constraint permit_period_recorded_ck check (recorded_from < recorded_to),
    constraint permit_period_permit_fk foreign key (permit_id) references permit (id),
    constraint permit_period_version_fk foreign key (permit_version_id) references permit_version (id),
    index permit_period_in_force_ix (permit_id, valid_from, recorded_from)
) character set utf8mb4
