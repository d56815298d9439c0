alter table result_correction add column department varchar(100)
