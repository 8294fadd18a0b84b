-- Decisions, their conditions, and what was found met. Rows are only ever added.

create table accreditation_decision (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  place integer not null,
  certificate varchar(20) not null,
  prime_id varchar(36) not null,
  department_id varchar(36) not null,
  programme_id varchar(36) not null,
  edition_id varchar(60) not null,
  decision varchar(25) not null,
  recommended varchar(25) not null,
  outcome_label varchar(40) not null,
  outcome_percent decimal(5,2) not null,
  reason ${text} not null,
  valid_until date,
  decided_on date not null,
  decided_at timestamp not null,
  decided_by varchar(36) not null,
  constraint accreditation_decision_pk primary key (id),
  constraint accreditation_decision_once unique (assessment_id, place),
  constraint accreditation_decision_of foreign key (assessment_id) references assessment (id) initially deferred,
  constraint accreditation_decision_prime foreign key (prime_id) references organisation (id) initially deferred,
  constraint accreditation_decision_by foreign key (department_id) references organisation (id) initially deferred,
  constraint accreditation_decision_in foreign key (programme_id) references programme (id) initially deferred
);
create index accreditation_of_prime on accreditation_decision (prime_id, decided_on);
create index accreditation_ends on accreditation_decision (valid_until);
create index accreditation_certificate on accreditation_decision (certificate);

create table accreditation_condition (
  id varchar(36) not null,
  decision_id varchar(36) not null,
  place integer not null,
  criterion varchar(20) not null,
  body ${text} not null,
  owner varchar(300) not null,
  due_on date not null,
  constraint accreditation_condition_pk primary key (id),
  constraint accreditation_condition_of foreign key (decision_id) references accreditation_decision (id) initially deferred
);
create index accreditation_condition_decision on accreditation_condition (decision_id, place);

create table accreditation_condition_met (
  condition_id varchar(36) not null,
  met_on date not null,
  reason ${text} not null,
  recorded_at timestamp not null,
  recorded_by varchar(36) not null,
  constraint accreditation_condition_met_pk primary key (condition_id),
  constraint accreditation_condition_met_of foreign key (condition_id) references accreditation_condition (id) initially deferred
);
