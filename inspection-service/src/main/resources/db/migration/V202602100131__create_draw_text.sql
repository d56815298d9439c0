create table draw_text (
    id char(36) not null,
    batch_no varchar(40) not null,
    name varchar(20) not null,
    content longblob not null,
    version bigint not null,
    constraint draw_text_pk primary key (id),
    constraint draw_text_uk unique (batch_no, name),
    constraint draw_text_batch_fk foreign key (batch_no) references draw_batch (batch_no)
) character set utf8mb4
