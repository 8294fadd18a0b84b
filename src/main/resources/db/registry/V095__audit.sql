create table audit_entry (
  number bigint not null,
  what varchar(80) not null,
  about varchar(80) not null,
  decided_by varchar(80) not null,
  decided_at timestamp not null,
  why ${text} not null,
  hash varchar(64) not null,
  constraint audit_entry_pk primary key (number)
);
create index audit_entry_about on audit_entry (about, number);

create table audit_head (
  id bigint not null,
  number bigint not null,
  hash varchar(64) not null,
  constraint audit_head_pk primary key (id)
);
insert into audit_head (id, number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
