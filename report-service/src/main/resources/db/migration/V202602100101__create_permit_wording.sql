create table permit_wording (
    id char(36) not null,
    permit_no char(22) not null,
    wording_no integer not null,
    in_force_from date not null,
    first_year integer not null,
    content longtext not null,
    content_hash char(64) not null,
    recorded_at datetime(6) not null,
    constraint permit_wording_pk primary key (id),
    constraint permit_wording_no_uk unique (permit_no, wording_no),
    constraint permit_wording_content_json check (json_valid(content)),
    constraint permit_wording_permit_fk foreign key (permit_no) references permit (permit_no)
) character set utf8mb4
