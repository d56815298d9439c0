alter table correction_notice
    add column told_of longtext,
    add constraint correction_notice_told_of_json check (json_valid(told_of))
