create table site_check (
    id char(36) not null,
    application_no char(22) not null,
    reason varchar(1000) not null,
    ordered_by varchar(64) not null,
    ordered_on date not null,
    officers longtext,
    findings longtext,
    attachment_ids longtext,
    reported_by varchar(64),
    reported_on date,
    version bigint not null,
    constraint site_check_pk primary key (id),
    constraint site_check_application_fk foreign key (application_no) references application (application_no)
) character set utf8mb4
