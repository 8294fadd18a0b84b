-- The partner survey, main side. survey, survey_key and survey_partner hold no time, version or sequence (SUR-22).

create table survey (
  survey_id varchar(22) not null,
  prime_id varchar(36) not null,
  round varchar(100) not null,
  state varchar(10) not null,
  descriptor ${bytes},
  descriptor_hash varchar(43),
  constraint survey_pk primary key (survey_id),
  constraint survey_prime foreign key (prime_id) references organisation (id)
);
create index survey_of_prime on survey (prime_id);

create table survey_key (
  survey_id varchar(22) not null,
  wrapped ${bytes} not null,
  iv varchar(16) not null,
  constraint survey_key_pk primary key (survey_id)
);

-- No foreign key points here and none leaves: the rows are laid down anew in random order every night.
create table survey_partner (
  survey_id varchar(22) not null,
  partner_id varchar(36) not null,
  salt varchar(43) not null,
  collected boolean not null,
  blinded_hash varchar(43),
  constraint survey_partner_pk primary key (survey_id, partner_id)
);
create index survey_partner_partner on survey_partner (partner_id);

create table survey_plan (
  survey_id varchar(22) not null,
  body_id varchar(36) not null,
  edition_id varchar(50) not null,
  opens date not null,
  answering date not null,
  collecting_ends date not null,
  closes date not null,
  publication date not null,
  release_on date,
  breakdown varchar(10) not null,
  host_has varchar(43),
  trouble varchar(200),
  version integer not null,
  constraint survey_plan_pk primary key (survey_id),
  constraint survey_plan_of foreign key (survey_id) references survey (survey_id),
  constraint survey_plan_body foreign key (body_id) references organisation (id)
);
create index survey_plan_of_body on survey_plan (body_id);

create table survey_replaced (
  descriptor_hash varchar(43) not null,
  survey_id varchar(22) not null,
  descriptor ${bytes} not null,
  constraint survey_replaced_pk primary key (descriptor_hash),
  constraint survey_replaced_of foreign key (survey_id) references survey (survey_id)
);
create index survey_replaced_survey on survey_replaced (survey_id);

create table survey_letter (
  survey_id varchar(22) not null,
  kind varchar(20) not null,
  constraint survey_letter_pk primary key (survey_id, kind),
  constraint survey_letter_of foreign key (survey_id) references survey (survey_id)
);

create table survey_outcome (
  survey_id varchar(22) not null,
  status varchar(15) not null,
  outcome ${text} not null,
  nonce varchar(43) not null,
  outcome_hash varchar(43) not null,
  root varchar(43) not null,
  package ${bytes} not null,
  sent boolean not null,
  constraint survey_outcome_pk primary key (survey_id),
  constraint survey_outcome_of foreign key (survey_id) references survey (survey_id)
);

create table survey_comment (
  comment_id varchar(22) not null,
  survey_id varchar(22) not null,
  dimension varchar(100) not null,
  text varchar(1800) not null,
  constraint survey_comment_pk primary key (comment_id),
  constraint survey_comment_of foreign key (survey_id) references survey (survey_id)
);
create index survey_comment_survey on survey_comment (survey_id, comment_id);

create table call_request (
  id varchar(36) not null,
  body_id varchar(36) not null,
  name varchar(200) not null,
  organisation varchar(300),
  reach varchar(254) not null,
  best_time varchar(300),
  about varchar(300),
  asked_on date not null,
  done boolean not null,
  version integer not null,
  constraint call_request_pk primary key (id),
  constraint call_request_body foreign key (body_id) references organisation (id)
);
create index call_request_open on call_request (body_id, done, asked_on);
