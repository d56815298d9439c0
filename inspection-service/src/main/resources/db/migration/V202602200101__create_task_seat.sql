create table task_seat (
    task_no varchar(60) not null,
    certificate_no varchar(40) not null,
    constraint task_seat_pk primary key (task_no, certificate_no),
    constraint task_seat_task_fk foreign key (task_no) references inspection_task (task_no),
    index task_seat_certificate_ix (certificate_no)
) character set utf8mb4
