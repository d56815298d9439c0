create table known_fact (
    id char(36) not null,
    permit_no varchar(30) not null,
    kind varchar(24) not null,
    period_from date not null,
    period_to date not null,
    content longtext not null,
    source varchar(200) not null,
    entered_by varchar(100) not null,
    entered_at datetime(6) not null,
    version bigint not null,
    primary key (id),
    unique key known_fact_of (permit_no, kind, period_from, period_to),
    check (json_valid(content))
);
