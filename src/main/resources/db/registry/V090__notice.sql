create table mail (
  id varchar(36) not null,
  to_address varchar(254) not null,
  subject varchar(300) not null,
  body ${text} not null,
  written_at timestamp not null,
  sent_at timestamp,
  tries integer not null,
  last_problem varchar(300),
  constraint mail_pk primary key (id)
);
create index mail_unsent on mail (sent_at, written_at);
