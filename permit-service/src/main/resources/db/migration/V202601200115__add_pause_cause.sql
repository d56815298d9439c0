alter table application_pause add column cause varchar(16) not null default 'INSPECTION'
