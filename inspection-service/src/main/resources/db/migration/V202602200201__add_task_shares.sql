alter table inspection_task
    add column shares longtext,
    add constraint inspection_task_shares_json check (json_valid(shares))
