create table organisation (
  id varchar(36) not null,
  kind varchar(20) not null,
  name varchar(300) not null,
  legal_form varchar(20),
  size_band varchar(10),
  vcse boolean,
  sme boolean,
  services varchar(2000),
  groups_served varchar(1000),
  area varchar(500),
  public_page boolean not null,
  version integer not null,
  constraint organisation_pk primary key (id)
);
create index organisation_kind_name on organisation (kind, name);

create table organisation_identifier (
  organisation_id varchar(36) not null,
  identifier varchar(60) not null,
  constraint organisation_identifier_pk primary key (organisation_id, identifier),
  constraint organisation_identifier_of foreign key (organisation_id) references organisation (id) initially deferred
);
create index organisation_identifier_text on organisation_identifier (identifier);

create table person (
  id varchar(36) not null,
  organisation_id varchar(36) not null,
  name varchar(200) not null,
  email varchar(254) not null,
  password_hash varchar(300),
  session_generation integer not null,
  version integer not null,
  constraint person_pk primary key (id),
  constraint person_email unique (email),
  constraint person_of foreign key (organisation_id) references organisation (id) initially deferred
);
create index person_organisation on person (organisation_id);

create table person_role (
  person_id varchar(36) not null,
  role varchar(20) not null,
  constraint person_role_pk primary key (person_id, role),
  constraint person_role_of foreign key (person_id) references person (id) initially deferred
);

create table sign_in_link (
  token_hash varchar(64) not null,
  person_id varchar(36) not null,
  code_hash varchar(64) not null,
  expires_at timestamp not null,
  tries integer not null,
  used boolean not null,
  constraint sign_in_link_pk primary key (token_hash),
  constraint sign_in_link_of foreign key (person_id) references person (id) initially deferred
);
