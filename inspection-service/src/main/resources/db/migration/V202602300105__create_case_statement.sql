create table case_statement (
    id char(36) not null,
    case_no varchar(30) not null,
    turn integer not null,
    content longtext not null,
    made_by varchar(100) not null,
    made_by_name varchar(200) not null,
    made_at datetime(6) not null,
    accepted bit(1),
    answer longtext,
    answered_by varchar(100),
    answered_on date,
    version bigint not null,
    constraint case_statement_pk primary key (id),
    index case_statement_case_ix (case_no, id)
) character set utf8mb4
