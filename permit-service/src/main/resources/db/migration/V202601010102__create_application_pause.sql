create table application_pause (
    application_id char(36) not null,
    position integer not null,
    reason varchar(1000) not null,
    notice_attachment_id char(36) not null,
    expected_days integer not null,
    started_on date not null,
    ended_on date,
    constraint application_pause_pk primary key (application_id, position),
    constraint application_pause_application_fk foreign key (application_id) references application (id)
) character set utf8mb4
