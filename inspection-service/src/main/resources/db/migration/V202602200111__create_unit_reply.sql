create table unit_reply (
    id char(36) not null,
    task_no varchar(60) not null,
    content varchar(2000) not null,
    replied_by varchar(100) not null,
    replied_at datetime(6) not null,
    constraint unit_reply_pk primary key (id),
    constraint unit_reply_task_uk unique (task_no),
    constraint unit_reply_task_fk foreign key (task_no) references inspection_task (task_no)
) character set utf8mb4
