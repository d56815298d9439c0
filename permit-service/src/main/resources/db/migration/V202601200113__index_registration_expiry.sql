create index registration_expiry_ix on registration (status, valid_to)
