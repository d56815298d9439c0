create table task_sequence (
    day date not null,
    division char(6) not null,
    taken integer not null,
    constraint task_sequence_pk primary key (day, division)
) character set utf8mb4
