create table duty_edition (
    id char(36) not null,
    duty_id char(36) not null,
    edition_no integer not null,
    status varchar(16) not null,
    covers_from date not null,
    due_on date not null,
    contents longtext not null,
    host_type varchar(16),
    superseded_at datetime(6) not null,
    constraint duty_edition_pk primary key (id),
    constraint duty_edition_no_uk unique (duty_id, edition_no),
    constraint duty_edition_contents_json check (json_valid(contents)),
    constraint duty_edition_duty_fk foreign key (duty_id) references duty (id)
) character set utf8mb4
