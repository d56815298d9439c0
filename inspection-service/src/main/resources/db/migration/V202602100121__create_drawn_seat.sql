create table drawn_seat (
    id char(36) not null,
    task_no varchar(60) not null,
    seat integer not null,
    inspector_no varchar(40) not null,
    inspector_name varchar(400) not null,
    certificate_no varchar(40) not null,
    taken_at datetime(6) not null,
    left_at datetime(6),
    constraint drawn_seat_pk primary key (id),
    index drawn_seat_task_ix (task_no, seat),
    index drawn_seat_certificate_ix (certificate_no, left_at),
    constraint drawn_seat_task_fk foreign key (task_no) references drawn_task (task_no)
) character set utf8mb4
