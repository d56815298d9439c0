create table correction_notice (
    id char(36) not null,
    application_no char(22) not null,
    issued_by varchar(64) not null,
    issued_at datetime(6) not null,
    due_on date not null,
    resubmitted_at datetime(6),
    version bigint not null,
    constraint correction_notice_pk primary key (id),
    constraint correction_notice_once_uk unique (application_no),
    constraint correction_notice_application_fk foreign key (application_no) references application (application_no)
) character set utf8mb4
