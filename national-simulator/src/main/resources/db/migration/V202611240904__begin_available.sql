INSERT INTO availability (id, available, away_until, version) VALUES (1, true, NULL, 0);
