create table object_check (
    task_no varchar(60) not null,
    object_no varchar(40) not null,
    uscc char(18) not null,
    checked_on date not null,
    capped bit(1) not null,
    constraint object_check_pk primary key (task_no),
    index object_check_object_ix (object_no, checked_on),
    index object_check_unit_ix (uscc, checked_on)
) character set utf8mb4
