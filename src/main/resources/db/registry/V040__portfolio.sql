create table supply_chain (
  id varchar(36) not null,
  contract_id varchar(36) not null,
  prime_id varchar(36) not null,
  begun_at timestamp not null,
  version integer not null,
  constraint supply_chain_pk primary key (id),
  constraint supply_chain_contract foreign key (contract_id) references contract (id),
  constraint supply_chain_prime foreign key (prime_id) references organisation (id),
  constraint supply_chain_one unique (contract_id, prime_id)
);
create index supply_chain_prime_id on supply_chain (prime_id);

create table subcontract (
  id varchar(36) not null,
  chain_id varchar(36) not null,
  parent_id varchar(36),
  partner_id varchar(36) not null,
  tier integer not null,
  status varchar(10) not null,
  service varchar(500),
  area varchar(500),
  value_share decimal(7,4),
  starts_on date,
  ends_on date,
  contact_name varchar(200) not null,
  contact_role varchar(200),
  contact_email varchar(254) not null,
  contact_phone varchar(50),
  claim_id varchar(36),
  added_by varchar(36) not null,
  added_at timestamp not null,
  removed_by varchar(36),
  removed_at timestamp,
  version integer not null,
  constraint subcontract_pk primary key (id),
  constraint subcontract_chain foreign key (chain_id) references supply_chain (id),
  constraint subcontract_parent foreign key (parent_id) references subcontract (id),
  constraint subcontract_partner foreign key (partner_id) references organisation (id)
);
create index subcontract_chain_id on subcontract (chain_id);
create index subcontract_partner_id on subcontract (partner_id);

create table chain_version (
  id varchar(36) not null,
  chain_id varchar(36) not null,
  number integer not null,
  note varchar(1000),
  published_by varchar(36) not null,
  published_at timestamp not null,
  constraint chain_version_pk primary key (id),
  constraint chain_version_chain foreign key (chain_id) references supply_chain (id),
  constraint chain_version_number unique (chain_id, number)
);

create table chain_entry (
  id varchar(36) not null,
  version_id varchar(36) not null,
  subcontract_id varchar(36) not null,
  parent_id varchar(36),
  partner_id varchar(36) not null,
  partner_name varchar(300) not null,
  vcse boolean,
  sme boolean,
  tier integer not null,
  status varchar(10) not null,
  service varchar(500),
  area varchar(500),
  value_share decimal(7,4),
  starts_on date,
  ends_on date,
  constraint chain_entry_pk primary key (id),
  constraint chain_entry_version foreign key (version_id) references chain_version (id),
  constraint chain_entry_subcontract foreign key (subcontract_id) references subcontract (id),
  constraint chain_entry_once unique (version_id, subcontract_id)
);
create index chain_entry_partner on chain_entry (partner_id, version_id);

create table partner_list_file (
  id varchar(36) not null,
  chain_id varchar(36) not null,
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  added integer not null,
  changed integer not null,
  skipped integer not null,
  imported_by varchar(36) not null,
  imported_at timestamp not null,
  constraint partner_list_file_pk primary key (id),
  constraint partner_list_file_chain foreign key (chain_id) references supply_chain (id),
  constraint partner_list_file_once unique (chain_id, sha256)
);

create table fact_statement (
  id varchar(36) not null,
  subcontract_id varchar(36) not null,
  number integer not null,
  payment_days integer,
  results_share_head decimal(7,4),
  results_share_passed_down decimal(7,4),
  fee_percent decimal(7,4),
  promised_volume bigint,
  actual_volume bigint,
  volume_unit varchar(100),
  notice_by_prime_days integer,
  notice_by_partner_days integer,
  signed_on date,
  training_hours decimal(9,2),
  development_money decimal(19,2),
  stated_by varchar(36) not null,
  stated_at timestamp not null,
  constraint fact_statement_pk primary key (id),
  constraint fact_statement_of foreign key (subcontract_id) references subcontract (id),
  constraint fact_statement_number unique (subcontract_id, number)
);

create table fact_answer (
  id varchar(36) not null,
  statement_id varchar(36) not null,
  fact varchar(20) not null,
  answer varchar(10) not null,
  why varchar(2000),
  answered_by varchar(36) not null,
  answered_at timestamp not null,
  constraint fact_answer_pk primary key (id),
  constraint fact_answer_of foreign key (statement_id) references fact_statement (id)
);
create index fact_answer_statement on fact_answer (statement_id);

create table relation_confirmation (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  partner_id varchar(36) not null,
  confirmed_on date not null,
  constraint relation_confirmation_pk primary key (id),
  constraint relation_confirmation_prime foreign key (prime_id) references organisation (id),
  constraint relation_confirmation_partner foreign key (partner_id) references organisation (id),
  constraint relation_confirmation_once unique (prime_id, partner_id)
);

create table relation_claim (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  partner_id varchar(36) not null,
  contract_id varchar(36),
  contract_text varchar(500),
  tier integer not null,
  status varchar(10) not null,
  service varchar(500) not null,
  evidence_kind varchar(10) not null,
  evidence_text varchar(4000),
  evidence_name varchar(255),
  evidence_type varchar(100),
  evidence ${bytes},
  may_ask_prime boolean not null,
  claimed_by varchar(36) not null,
  claimed_at timestamp not null,
  state varchar(10) not null,
  decided_by varchar(36),
  decided_at timestamp,
  reason varchar(2000),
  version integer not null,
  constraint relation_claim_pk primary key (id),
  constraint relation_claim_prime foreign key (prime_id) references organisation (id),
  constraint relation_claim_partner foreign key (partner_id) references organisation (id),
  constraint relation_claim_contract foreign key (contract_id) references contract (id)
);
create index relation_claim_state on relation_claim (state, claimed_at);
create index relation_claim_prime_state on relation_claim (prime_id, state);
create index relation_claim_partner_id on relation_claim (partner_id);
