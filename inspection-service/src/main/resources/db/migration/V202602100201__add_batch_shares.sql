alter table draw_batch
    add column shares longtext,
    add constraint draw_batch_shares_json check (json_valid(shares))
