alter table report_review
    add column case_no varchar(40),
    add column case_outcome varchar(24),
    add column case_ended_at datetime(6);
