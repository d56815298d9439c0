create table visit_note (
    id char(36) not null,
    task_no varchar(60) not null,
    kind varchar(12) not null,
    subject varchar(200) not null,
    content varchar(4000) not null,
    made_at datetime(6) not null,
    made_by varchar(64) not null,
    made_by_name varchar(100) not null,
    received_at datetime(6) not null,
    constraint visit_note_pk primary key (id),
    constraint visit_note_task_fk foreign key (task_no) references inspection_task (task_no),
    index visit_note_task_ix (task_no, id)
) character set utf8mb4
