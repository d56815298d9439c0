create table draw_entropy (
    id char(36) not null,
    batch_no varchar(40) not null,
    state varchar(16) not null,
    value varchar(400) not null,
    person varchar(64) not null,
    person_name varchar(100) not null,
    written_at datetime(6) not null,
    version bigint not null,
    constraint draw_entropy_pk primary key (id),
    index draw_entropy_batch_ix (batch_no, written_at),
    constraint draw_entropy_batch_fk foreign key (batch_no) references draw_batch (batch_no)
) character set utf8mb4
