create table draw_sequence (
    name varchar(20) not null,
    taken integer not null,
    constraint draw_sequence_pk primary key (name)
) character set utf8mb4
