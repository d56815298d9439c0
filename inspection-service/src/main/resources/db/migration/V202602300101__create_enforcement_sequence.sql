create table enforcement_sequence (
    kind varchar(8) not null,
    day date not null,
    division char(6) not null,
    taken integer not null,
    constraint enforcement_sequence_pk primary key (kind, day, division)
) character set utf8mb4
