-- What primes state of registrations, and what was decided about the partner list of a survey: steps are only ever added.

create table registration (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  organisation_id varchar(36) not null,
  postcode varchar(7),
  incorporated_on date,
  officers varchar(500),
  bank_hash varchar(43),
  version integer not null,
  constraint registration_pk primary key (id),
  constraint registration_once unique (prime_id, organisation_id),
  constraint registration_prime foreign key (prime_id) references organisation (id),
  constraint registration_of foreign key (organisation_id) references organisation (id)
);

create table list_step (
  id varchar(36) not null,
  survey_id varchar(22) not null,
  place integer not null,
  kind varchar(10) not null,
  list_hash varchar(64) not null,
  by_id varchar(36) not null,
  taken_at timestamp not null,
  why varchar(2000) not null,
  constraint list_step_pk primary key (id),
  constraint list_step_place unique (survey_id, place),
  constraint list_step_of foreign key (survey_id) references survey (survey_id)
);

create table list_reason (
  id varchar(36) not null,
  step_id varchar(36) not null,
  about_id varchar(36) not null,
  why varchar(1000) not null,
  constraint list_reason_pk primary key (id),
  constraint list_reason_once unique (step_id, about_id),
  constraint list_reason_of foreign key (step_id) references list_step (id)
);
