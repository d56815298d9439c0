create table permit_total (
    permit_version_id char(36) not null,
    position integer not null,
    pollutant varchar(60) not null,
    tonnes_year1 decimal(24, 8),
    tonnes_year2 decimal(24, 8),
    tonnes_year3 decimal(24, 8),
    tonnes_year4 decimal(24, 8),
    tonnes_year5 decimal(24, 8),
    constraint permit_total_pk primary key (permit_version_id, position),
    constraint permit_total_version_fk foreign key (permit_version_id) references permit_version (id)
) character set utf8mb4
