create table inspector_absence (
    id char(36) not null,
    inspector_no varchar(40) not null,
    first_day date not null,
    last_day date not null,
    reason varchar(200) not null,
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    withdrawn_at datetime(6),
    version bigint not null,
    constraint inspector_absence_pk primary key (id),
    index inspector_absence_inspector_ix (inspector_no, last_day),
    constraint inspector_absence_inspector_fk foreign key (inspector_no) references registered_inspector (inspector_no)
) character set utf8mb4
