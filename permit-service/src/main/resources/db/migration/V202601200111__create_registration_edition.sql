create table registration_edition (
    id char(36) not null,
    registration_id char(36) not null,
    edition integer not null,
    dossier longtext not null,
    dossier_hash char(64) not null,
    catalogue_version varchar(40) not null,
    filed_by varchar(64) not null,
    filed_at datetime(6) not null,
    changed_on date,
    late bit(1) not null,
    receipt longblob,
    receipt_sha256 char(64),
    constraint registration_edition_pk primary key (id),
    constraint registration_edition_uk unique (registration_id, edition),
    constraint registration_edition_json check (json_valid(dossier)),
    constraint registration_edition_registration_fk foreign key (registration_id) references registration (id)
) character set utf8mb4
