create table department_result (
    id char(36) not null,
    task_no varchar(60) not null,
    department varchar(100) not null,
    result varchar(24) not null,
    reason varchar(2000) not null,
    concluded_by varchar(64) not null,
    concluded_by_name varchar(100) not null,
    concluded_at datetime(6) not null,
    version bigint not null,
    constraint department_result_pk primary key (id),
    constraint department_result_task_uk unique (task_no, department),
    constraint department_result_task_fk foreign key (task_no) references inspection_task (task_no)
) character set utf8mb4
