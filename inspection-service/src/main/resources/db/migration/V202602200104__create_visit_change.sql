create table visit_change (
    id char(36) not null,
    task_no varchar(60) not null,
    item varchar(40) not null,
    field varchar(16) not null,
    content varchar(4000),
    base_id char(36),
    state varchar(10) not null,
    device varchar(64) not null,
    made_by varchar(64) not null,
    made_by_name varchar(100) not null,
    made_at datetime(6) not null,
    received_at datetime(6) not null,
    version bigint not null,
    constraint visit_change_pk primary key (id),
    constraint visit_change_task_fk foreign key (task_no) references inspection_task (task_no),
    index visit_change_field_ix (task_no, item, field, state)
) character set utf8mb4
