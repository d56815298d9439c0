create table reapply_bar (
    id char(36) not null,
    uscc char(18) not null,
    application_no char(22) not null,
    basis varchar(40) not null,
    decided_on date not null,
    barred_until date not null,
    version bigint not null,
    constraint reapply_bar_pk primary key (id),
    constraint reapply_bar_application_fk foreign key (application_no) references application (application_no),
    index reapply_bar_unit_ix (uscc, barred_until)
) character set utf8mb4
