create index permit_expiry_ix on permit (status, valid_to)
