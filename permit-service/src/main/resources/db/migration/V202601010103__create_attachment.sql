create table attachment (
    id char(36) not null,
    application_no char(22) not null,
    kind varchar(40) not null,
    filename varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 char(64) not null,
    uploaded_by varchar(64) not null,
    uploaded_at datetime(6) not null,
    version bigint not null,
    constraint attachment_pk primary key (id),
    constraint attachment_application_fk foreign key (application_no) references application (application_no),
    index attachment_application_ix (application_no, uploaded_at)
) character set utf8mb4
