create table programme (
  id varchar(36) not null,
  department_id varchar(36) not null,
  title varchar(200) not null,
  summary varchar(2000),
  starts_on date,
  ends_on date,
  created_by varchar(36) not null,
  created_at timestamp not null,
  version integer not null,
  constraint programme_pk primary key (id),
  constraint programme_of foreign key (department_id) references organisation (id)
);
create index programme_department on programme (department_id, title);

create table import_file (
  id varchar(36) not null,
  programme_id varchar(36) not null,
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  outcome varchar(10) not null,
  report ${text} not null,
  imported_by varchar(36) not null,
  imported_at timestamp not null,
  constraint import_file_pk primary key (id),
  constraint import_file_of foreign key (programme_id) references programme (id)
);
create index import_file_sha on import_file (programme_id, sha256);
create index import_file_time on import_file (programme_id, imported_at);

create table contract (
  id varchar(36) not null,
  programme_id varchar(36) not null,
  ocid varchar(100),
  reference varchar(200),
  stage varchar(15) not null,
  status varchar(40),
  title varchar(1000) not null,
  requirement ${text},
  buyer_name varchar(1000),
  buyer_identifier varchar(200),
  amount decimal(19,2),
  currency varchar(3),
  starts_on date,
  ends_on date,
  awarded_on date,
  signed_on date,
  published_on date,
  import_file_id varchar(36),
  added_by varchar(36) not null,
  added_at timestamp not null,
  version integer not null,
  constraint contract_pk primary key (id),
  constraint contract_of foreign key (programme_id) references programme (id),
  constraint contract_from foreign key (import_file_id) references import_file (id),
  constraint contract_process unique (programme_id, ocid, reference)
);
create index contract_programme on contract (programme_id, added_at);

create table contract_cpv (
  contract_id varchar(36) not null,
  place integer not null,
  code varchar(20) not null,
  description varchar(700) not null,
  constraint contract_cpv_pk primary key (contract_id, place),
  constraint contract_cpv_of foreign key (contract_id) references contract (id)
);

create table contract_supplier (
  id varchar(36) not null,
  contract_id varchar(36) not null,
  place integer not null,
  name varchar(1000) not null,
  printed_identifier varchar(2000),
  address varchar(4000),
  sme boolean,
  vcse boolean,
  prime_id varchar(36),
  assigned_by varchar(36),
  assigned_at timestamp,
  constraint contract_supplier_pk primary key (id),
  constraint contract_supplier_of foreign key (contract_id) references contract (id),
  constraint contract_supplier_prime foreign key (prime_id) references organisation (id)
);
create index contract_supplier_contract on contract_supplier (contract_id, place);
create index contract_supplier_prime_id on contract_supplier (prime_id);
