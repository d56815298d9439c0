create table review_record (
    id char(36) not null,
    application_no char(22) not null,
    conditions longtext not null,
    opinion longtext,
    recommendation varchar(16),
    recommended_at datetime(6),
    recorded_by varchar(64) not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint review_record_pk primary key (id),
    constraint review_record_once_uk unique (application_no),
    constraint review_record_conditions_json check (json_valid(conditions)),
    constraint review_record_application_fk foreign key (application_no) references application (application_no)
) character set utf8mb4
