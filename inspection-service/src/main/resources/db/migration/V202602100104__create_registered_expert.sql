create table registered_expert (
    id char(36) not null,
    expert_no varchar(40) not null,
    name varchar(100) not null,
    organisation varchar(200) not null,
    speciality varchar(200) not null,
    division char(6) not null,
    title varchar(100),
    phone varchar(30),
    retired bit(1) not null,
    edition integer not null,
    changed_at datetime(6) not null,
    version bigint not null,
    constraint registered_expert_pk primary key (id),
    constraint registered_expert_no_uk unique (expert_no),
    index registered_expert_area_ix (division, retired)
) character set utf8mb4
