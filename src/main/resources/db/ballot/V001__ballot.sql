-- What the ballot program keeps. No time, order, partner, address, session, version or audit column anywhere, and no
-- reference between answers and comments (BAL-8).

create table survey_public (
  survey_id varchar(22) not null,
  descriptor ${bytes} not null,
  constraint survey_public_key primary key (survey_id)
);

create table answers (
  cred_hash varchar(43) not null,
  survey_id varchar(22) not null,
  entry ${bytes} not null,
  scores ${bytes} not null,
  nonce ${bytes} not null,
  comment_sent boolean not null,
  constraint answers_key primary key (cred_hash)
);
create index answers_of_survey on answers (survey_id, cred_hash);

create table comment (
  id varchar(22) not null,
  survey_id varchar(22) not null,
  dimension varchar(100) not null,
  text varchar(1800) not null,
  constraint comment_key primary key (id)
);
create index comment_of_survey on comment (survey_id, id);

create table publication (
  survey_id varchar(22) not null,
  package ${bytes} not null,
  hash varchar(43) not null,
  constraint publication_key primary key (survey_id)
);

-- Every script that a survey may refer to: an old one stays served after an update.
create table script (
  name varchar(60) not null,
  content ${bytes} not null,
  constraint script_key primary key (name)
);
