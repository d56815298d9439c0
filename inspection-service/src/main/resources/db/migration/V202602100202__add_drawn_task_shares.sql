alter table drawn_task
    add column shares longtext,
    add constraint drawn_task_shares_json check (json_valid(shares))
