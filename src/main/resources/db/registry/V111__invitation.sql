-- What became of the mails of a survey, address by address: days only, nothing finer (INV-1).

create table letter_delivery (
  id varchar(36) not null,
  survey_id varchar(22) not null,
  person_id varchar(36) not null,
  kind varchar(20) not null,
  address varchar(254) not null,
  state varchar(15) not null,
  told_on date not null,
  reason varchar(300),
  constraint letter_delivery_pk primary key (id),
  constraint letter_delivery_of foreign key (survey_id) references survey (survey_id)
);
create index letter_delivery_survey on letter_delivery (survey_id);

create table letter_resend (
  id varchar(36) not null,
  survey_id varchar(22) not null,
  kind varchar(20) not null,
  sent_on date not null,
  by_id varchar(36) not null,
  why varchar(1000) not null,
  constraint letter_resend_pk primary key (id),
  constraint letter_resend_once unique (survey_id, sent_on),
  constraint letter_resend_of foreign key (survey_id) references survey (survey_id)
);

alter table mail add column delivery_id varchar(36);
