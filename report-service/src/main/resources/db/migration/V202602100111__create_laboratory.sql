create table laboratory (
    id char(36) not null,
    name varchar(200) not null,
    certificate_no varchar(60) not null,
    valid_from date not null,
    valid_to date not null,
    entered_at datetime(6) not null,
    author varchar(64) not null,
    version bigint not null,
    constraint laboratory_pk primary key (id),
    constraint laboratory_certificate_uk unique (name, certificate_no, valid_from),
    constraint laboratory_valid_ck check (valid_from <= valid_to)
) character set utf8mb4
