create table work_item_hand (
    work_item_id char(36) not null,
    subject varchar(64) not null,
    constraint work_item_hand_pk primary key (work_item_id, subject),
    constraint work_item_hand_item_fk foreign key (work_item_id) references work_item (id)
) character set utf8mb4
