create table plan_edition (
    id char(36) not null,
    plan_no varchar(40) not null,
    edition integer not null,
    act varchar(16) not null,
    content longtext not null,
    remark varchar(400),
    person varchar(64) not null,
    person_name varchar(100) not null,
    done_at datetime(6) not null,
    constraint plan_edition_pk primary key (id),
    constraint plan_edition_json check (json_valid(content)),
    index plan_edition_plan_ix (plan_no, done_at),
    constraint plan_edition_plan_fk foreign key (plan_no) references inspection_plan (plan_no)
) character set utf8mb4
