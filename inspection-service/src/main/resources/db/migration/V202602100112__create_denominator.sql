create table denominator (
    id char(36) not null,
    plan_no varchar(40) not null,
    quarter integer not null,
    stratum varchar(40) not null,
    objects integer not null,
    inspectors integer not null,
    frozen_at datetime(6) not null,
    constraint denominator_pk primary key (id),
    constraint denominator_uk unique (plan_no, quarter, stratum),
    constraint denominator_plan_fk foreign key (plan_no) references inspection_plan (plan_no)
) character set utf8mb4
