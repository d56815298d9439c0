alter table unit_reply
    add column department varchar(100) not null default '',
    add constraint unit_reply_department_uk unique (task_no, department),
    drop key unit_reply_task_uk
