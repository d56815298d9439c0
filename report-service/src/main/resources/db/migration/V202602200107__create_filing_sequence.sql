create table filing_sequence (
    name varchar(20) not null,
    day date not null,
    taken integer not null,
    primary key (name, day)
);
