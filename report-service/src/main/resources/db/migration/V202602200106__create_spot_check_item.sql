create table spot_check_item (
    id char(36) not null,
    check_no varchar(40) not null,
    subject_no varchar(40) not null,
    position integer not null,
    draw_key char(64) not null,
    result varchar(24),
    answers longtext,
    opinion varchar(2000),
    checked_by_name varchar(100),
    checked_at datetime(6),
    version bigint not null,
    primary key (id),
    unique key spot_check_item_of (check_no, subject_no),
    check (answers is null or json_valid(answers))
);
