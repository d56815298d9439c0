create table lookup_gram (
    kind varchar(16) not null,
    gram varchar(2) not null,
    subject_id char(36) not null,
    constraint lookup_gram_pk primary key (kind, gram, subject_id),
    index lookup_gram_subject_ix (subject_id)
) character set utf8mb4 collate utf8mb4_bin
