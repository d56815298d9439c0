create table visit_rating (
    id char(36) not null,
    task_no varchar(60) not null,
    stars integer not null,
    remark varchar(1000),
    rated_by varchar(64) not null,
    rated_at datetime(6) not null,
    constraint visit_rating_pk primary key (id),
    constraint visit_rating_task_uk unique (task_no),
    constraint visit_rating_task_fk foreign key (task_no) references inspection_task (task_no)
) character set utf8mb4
