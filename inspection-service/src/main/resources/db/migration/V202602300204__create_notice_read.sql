create table notice_read (
    notice_id char(36) not null,
    subject varchar(64) not null,
    read_at datetime(6) not null,
    constraint notice_read_pk primary key (notice_id, subject),
    constraint notice_read_notice_fk foreign key (notice_id) references notice (id)
) character set utf8mb4
