create table case_document (
    id char(36) not null,
    case_no varchar(30) not null,
    turn integer not null,
    kind varchar(24) not null,
    title varchar(200) not null,
    content longtext not null,
    sha256 char(64) not null,
    made_by varchar(100) not null,
    made_by_name varchar(200) not null,
    made_at datetime(6) not null,
    constraint case_document_pk primary key (id),
    index case_document_case_ix (case_no, id)
) character set utf8mb4
