create table duty_plan (
    permit_no char(22) not null,
    derived_until date not null,
    derived_at datetime(6) not null,
    version bigint not null,
    constraint duty_plan_pk primary key (permit_no),
    constraint duty_plan_permit_fk foreign key (permit_no) references permit (permit_no),
    index duty_plan_until_ix (derived_until)
) character set utf8mb4
