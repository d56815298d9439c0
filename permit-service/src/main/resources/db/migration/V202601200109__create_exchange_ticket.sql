create table exchange_ticket (
    id char(36) not null,
    exchange_request_id char(36) not null,
    reason varchar(16) not null,
    detail varchar(500) not null,
    opened_at datetime(6) not null,
    closed_at datetime(6),
    closed_by varchar(64),
    version bigint not null,
    constraint exchange_ticket_pk primary key (id),
    constraint exchange_ticket_request_fk foreign key (exchange_request_id) references exchange_request (id),
    index exchange_ticket_open_ix (closed_at, opened_at)
) character set utf8mb4
