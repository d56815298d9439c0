create table correction_item (
    id char(36) not null,
    notice_id char(36) not null,
    position integer not null,
    field varchar(200),
    problem varchar(2000) not null,
    requirement varchar(2000) not null,
    answer varchar(4000),
    attachment_ids longtext not null,
    answered_at datetime(6),
    constraint correction_item_pk primary key (id),
    constraint correction_item_position_uk unique (notice_id, position),
    constraint correction_item_notice_fk foreign key (notice_id) references correction_notice (id)
) character set utf8mb4
