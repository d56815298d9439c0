alter table case_evidence
    add column taken_at datetime(6),
    add column taken_by varchar(100),
    add column place varchar(200)
