-- Cases, self-assessments, judgements, reports. Steps, judgements, corrections, recommendations and issued reports are only
-- ever added.

create table assessment_number (
  id integer not null,
  last_given integer not null,
  constraint assessment_number_pk primary key (id)
);
insert into assessment_number (id, last_given) values (1, 10000);

create table assessment (
  id varchar(36) not null,
  reference varchar(20) not null,
  prime_id varchar(36) not null,
  department_id varchar(36) not null,
  programme_id varchar(36) not null,
  edition_id varchar(60) not null,
  assessment_type varchar(15) not null,
  first_day date not null,
  last_day date not null,
  state varchar(20) not null,
  lead_id varchar(36) not null,
  second_id varchar(36) not null,
  moderator_id varchar(36) not null,
  booked_on date not null,
  partners_listed integer,
  survey_id varchar(36),
  saq_submitted_at timestamp,
  version integer not null,
  constraint assessment_pk primary key (id),
  constraint assessment_reference unique (reference),
  constraint assessment_prime foreign key (prime_id) references organisation (id),
  constraint assessment_department foreign key (department_id) references organisation (id),
  constraint assessment_programme foreign key (programme_id) references programme (id),
  constraint assessment_lead foreign key (lead_id) references person (id),
  constraint assessment_second foreign key (second_id) references person (id),
  constraint assessment_moderator foreign key (moderator_id) references person (id)
);
create index assessment_of_prime on assessment (prime_id, first_day);
create index assessment_of_department on assessment (department_id, state, first_day);
create index assessment_of_lead on assessment (lead_id);
create index assessment_of_second on assessment (second_id);
create index assessment_of_moderator on assessment (moderator_id);
create index assessment_state on assessment (state);

create table assessment_contract (
  assessment_id varchar(36) not null,
  contract_id varchar(36) not null,
  constraint assessment_contract_pk primary key (assessment_id, contract_id),
  constraint assessment_contract_of foreign key (assessment_id) references assessment (id),
  constraint assessment_contract_names foreign key (contract_id) references contract (id)
);

create table assessment_step (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  place integer not null,
  state varchar(20) not null,
  taken_at timestamp not null,
  by_id varchar(36) not null,
  why varchar(2000) not null,
  constraint assessment_step_pk primary key (id),
  constraint assessment_step_place unique (assessment_id, place),
  constraint assessment_step_of foreign key (assessment_id) references assessment (id)
);

create table saq_answer (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  criterion varchar(20) not null,
  body ${text},
  own_level varchar(40),
  changed_at timestamp,
  changed_by varchar(36),
  version integer not null,
  constraint saq_answer_pk primary key (id),
  constraint saq_answer_one unique (assessment_id, criterion),
  constraint saq_answer_of foreign key (assessment_id) references assessment (id)
);

create table evidence (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  criterion varchar(20) not null,
  title varchar(3000) not null,
  link varchar(3000),
  file_name varchar(200),
  media_type varchar(100),
  size_bytes bigint,
  sha256 varchar(64),
  added_at timestamp not null,
  added_by varchar(36) not null,
  removed_at timestamp,
  removed_by varchar(36),
  constraint evidence_pk primary key (id),
  constraint evidence_of foreign key (assessment_id) references assessment (id)
);
create index evidence_criterion on evidence (assessment_id, criterion);

create table evidence_file (
  evidence_id varchar(36) not null,
  content ${bytes} not null,
  constraint evidence_file_pk primary key (evidence_id),
  constraint evidence_file_of foreign key (evidence_id) references evidence (id)
);

create table interview (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  side varchar(15) not null,
  partner_id varchar(36),
  with_whom varchar(300) not null,
  people integer not null,
  means varchar(15) not null,
  held_on date not null,
  may_quote boolean not null,
  consent_ended_at timestamp,
  recorded_at timestamp not null,
  recorded_by varchar(36) not null,
  constraint interview_pk primary key (id),
  constraint interview_of foreign key (assessment_id) references assessment (id),
  constraint interview_partner foreign key (partner_id) references organisation (id)
);
create index interview_case on interview (assessment_id, held_on);

create table note (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  criterion varchar(20) not null,
  interview_id varchar(36),
  mark varchar(10) not null,
  body ${text} not null,
  quotation varchar(600),
  recorded_at timestamp not null,
  recorded_by varchar(36) not null,
  constraint note_pk primary key (id),
  constraint note_of foreign key (assessment_id) references assessment (id),
  constraint note_from foreign key (interview_id) references interview (id)
);
create index note_criterion on note (assessment_id, criterion);

create table judgement (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  criterion varchar(20) not null,
  part varchar(10) not null,
  place integer not null,
  level_name varchar(40) not null,
  reason ${text} not null,
  recorded_at timestamp not null,
  recorded_by varchar(36) not null,
  constraint judgement_pk primary key (id),
  constraint judgement_place unique (assessment_id, criterion, part, place),
  constraint judgement_of foreign key (assessment_id) references assessment (id)
);

create table judgement_hand_in (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  part varchar(10) not null,
  handed_in_at timestamp not null,
  handed_in_by varchar(36) not null,
  constraint judgement_hand_in_pk primary key (id),
  constraint judgement_hand_in_once unique (assessment_id, part),
  constraint judgement_hand_in_of foreign key (assessment_id) references assessment (id)
);

create table report_passage (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  place varchar(40) not null,
  body ${text},
  changed_at timestamp not null,
  changed_by varchar(36) not null,
  version integer not null,
  constraint report_passage_pk primary key (id),
  constraint report_passage_one unique (assessment_id, place),
  constraint report_passage_of foreign key (assessment_id) references assessment (id)
);

create table report_factual_check (
  assessment_id varchar(36) not null,
  sent_on date not null,
  due_on date not null,
  sent_by varchar(36) not null,
  finished_at timestamp,
  finished_by varchar(36),
  constraint report_factual_check_pk primary key (assessment_id),
  constraint report_factual_check_of foreign key (assessment_id) references assessment (id)
);

create table report_correction (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  place varchar(40) not null,
  says ${text} not null,
  should_say ${text} not null,
  asked_at timestamp not null,
  asked_by varchar(36) not null,
  accepted boolean,
  reason ${text},
  answered_at timestamp,
  answered_by varchar(36),
  constraint report_correction_pk primary key (id),
  constraint report_correction_of foreign key (assessment_id) references assessment (id)
);
create index report_correction_case on report_correction (assessment_id, asked_at);

create table report_reply (
  assessment_id varchar(36) not null,
  body ${text},
  changed_at timestamp not null,
  changed_by varchar(36) not null,
  version integer not null,
  constraint report_reply_pk primary key (assessment_id),
  constraint report_reply_of foreign key (assessment_id) references assessment (id)
);

create table report_recommendation (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  place integer not null,
  decision varchar(25) not null,
  reason ${text} not null,
  recorded_at timestamp not null,
  recorded_by varchar(36) not null,
  constraint report_recommendation_pk primary key (id),
  constraint report_recommendation_place unique (assessment_id, place),
  constraint report_recommendation_of foreign key (assessment_id) references assessment (id)
);

create table report_condition (
  id varchar(36) not null,
  recommendation_id varchar(36) not null,
  place integer not null,
  criterion varchar(20) not null,
  body ${text} not null,
  owner varchar(300) not null,
  due_on date not null,
  constraint report_condition_pk primary key (id),
  constraint report_condition_of foreign key (recommendation_id) references report_recommendation (id)
);
create index report_condition_recommendation on report_condition (recommendation_id, place);

create table report_issued (
  assessment_id varchar(36) not null,
  content ${text} not null,
  sha256 varchar(64) not null,
  issued_at timestamp not null,
  issued_by varchar(36) not null,
  constraint report_issued_pk primary key (assessment_id),
  constraint report_issued_of foreign key (assessment_id) references assessment (id)
);
