create table result_correction (
    id char(36) not null,
    task_no varchar(60) not null,
    reason varchar(1000) not null,
    result_before varchar(24) not null,
    facts_before varchar(4000) not null,
    decided_on date not null,
    due_on date not null,
    corrected_on date not null,
    corrected_by varchar(64) not null,
    constraint result_correction_pk primary key (id),
    constraint result_correction_task_fk foreign key (task_no) references inspection_task (task_no),
    index result_correction_task_ix (task_no, id)
) character set utf8mb4
