alter table published_result
    add column departments longtext,
    add constraint published_result_departments_json check (json_valid(departments))
