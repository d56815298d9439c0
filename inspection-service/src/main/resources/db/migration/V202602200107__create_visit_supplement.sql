create table visit_supplement (
    id char(36) not null,
    task_no varchar(60) not null,
    content varchar(4000) not null,
    record_hash char(64) not null,
    added_by varchar(64) not null,
    added_by_name varchar(100) not null,
    added_at datetime(6) not null,
    constraint visit_supplement_pk primary key (id),
    constraint visit_supplement_task_fk foreign key (task_no) references inspection_task (task_no),
    index visit_supplement_task_ix (task_no, id)
) character set utf8mb4
