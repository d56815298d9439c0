create table permit_version (
    id char(36) not null,
    permit_id char(36) not null,
    version_no integer not null,
    application_no char(22) not null,
    dossier longtext not null,
    dossier_hash char(64) not null,
    recorded_at datetime(6) not null,
    constraint permit_version_pk primary key (id),
    constraint permit_version_no_uk unique (permit_id, version_no),
    constraint permit_version_dossier_json check (json_valid(dossier)),
    constraint permit_version_permit_fk foreign key (permit_id) references permit (id)
) character set utf8mb4
