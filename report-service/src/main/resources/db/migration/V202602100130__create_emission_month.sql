create table emission_month (
    id char(36) not null,
    permit_no char(22) not null,
    outlet varchar(40) not null,
    pollutant varchar(12) not null,
    emission_year integer not null,
    emission_month integer not null,
    kilograms decimal(30, 6) not null,
    method varchar(16) not null,
    formula varchar(500) not null,
    mean decimal(38, 12),
    sampled boolean not null,
    over_limit boolean not null,
    computed_at datetime(6) not null,
    constraint emission_month_pk primary key (id),
    constraint emission_month_uk unique (permit_no, emission_year, outlet, pollutant, emission_month),
    constraint emission_month_permit_fk foreign key (permit_no) references permit (permit_no)
) character set utf8mb4
