create table permit_paper (
    id char(36) not null,
    permit_version_id char(36) not null,
    kind varchar(16) not null,
    sha256 char(64) not null,
    content longblob not null,
    constraint permit_paper_pk primary key (id),
    constraint permit_paper_kind_uk unique (permit_version_id, kind),
    constraint permit_paper_version_fk foreign key (permit_version_id) references permit_version (id)
) character set utf8mb4
