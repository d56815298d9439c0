create table draw_secret (
    id char(36) not null,
    batch_no varchar(40) not null,
    keeper varchar(16) not null,
    person varchar(64) not null,
    person_name varchar(100) not null,
    secret_hash char(64) not null,
    sealed varbinary(200) not null,
    deposited_at datetime(6) not null,
    version bigint not null,
    constraint draw_secret_pk primary key (id),
    constraint draw_secret_uk unique (batch_no, keeper),
    constraint draw_secret_batch_fk foreign key (batch_no) references draw_batch (batch_no)
) character set utf8mb4
