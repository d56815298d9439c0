create table draw_chain (
    id char(36) not null,
    batch_no varchar(40) not null,
    step integer not null,
    hash char(64) not null,
    kind varchar(16) not null,
    reason varchar(24),
    published_at datetime(6) not null,
    constraint draw_chain_pk primary key (id),
    constraint draw_chain_uk unique (batch_no, step),
    constraint draw_chain_batch_fk foreign key (batch_no) references draw_batch (batch_no)
) character set utf8mb4
