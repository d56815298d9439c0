create table attachment (
    id char(36) not null,
    subject varchar(10) not null,
    subject_no varchar(40) not null,
    kind varchar(20) not null,
    filename varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 char(64) not null,
    sealed_in int not null,
    listed boolean not null,
    uploaded_by varchar(64) not null,
    uploaded_by_name varchar(100) not null,
    uploaded_at datetime(6) not null,
    version bigint not null,
    constraint attachment_pk primary key (id),
    index attachment_subject_ix (subject, subject_no)
) character set utf8mb4
