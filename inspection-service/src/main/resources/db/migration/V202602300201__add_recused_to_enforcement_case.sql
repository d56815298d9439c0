alter table enforcement_case
    add column recused longtext
