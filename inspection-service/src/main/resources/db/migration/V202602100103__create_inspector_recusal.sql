create table inspector_recusal (
    id char(36) not null,
    inspector_no varchar(40) not null,
    uscc char(18) not null,
    reason varchar(20) not null,
    note varchar(400),
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    withdrawn_at datetime(6),
    version bigint not null,
    constraint inspector_recusal_pk primary key (id),
    index inspector_recusal_inspector_ix (inspector_no),
    constraint inspector_recusal_inspector_fk foreign key (inspector_no) references registered_inspector (inspector_no)
) character set utf8mb4
