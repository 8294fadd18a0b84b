-- Disagreements of a partner with its prime about the invoices of a half-year. Steps are only ever added; whose turn it is follows
-- from the last one. finder_id: the lead assessor (a person) or the department (an organisation) that records a finding.
create table disagreement (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  partner_id varchar(36) not null,
  period_from date not null,
  opened_at timestamp not null,
  finder varchar(15),
  finder_id varchar(36),
  constraint disagreement_pk primary key (id),
  constraint disagreement_once unique (prime_id, partner_id, period_from),
  constraint disagreement_prime foreign key (prime_id) references organisation (id),
  constraint disagreement_partner foreign key (partner_id) references organisation (id)
);
create index disagreement_of_partner on disagreement (partner_id);
create index disagreement_of_finder on disagreement (finder_id);

create table disagreement_step (
  id varchar(36) not null,
  disagreement_id varchar(36) not null,
  place integer not null,
  kind varchar(20) not null,
  by_id varchar(36) not null,
  taken_at timestamp not null,
  why varchar(2000),
  constraint disagreement_step_pk primary key (id),
  constraint disagreement_step_place unique (disagreement_id, place),
  constraint disagreement_step_of foreign key (disagreement_id) references disagreement (id)
);
