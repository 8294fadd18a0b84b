-- Spot checks of a department: a sample of invoices of a prime's ledgers, what the prime shows for each, and what came of it. What
-- the prime answers and what the department records are only ever added; the newest counts.
create table spot_check (
  id varchar(36) not null,
  department_id varchar(36) not null,
  prime_id varchar(36) not null,
  period_from date not null,
  aim varchar(10) not null,
  supplier varchar(300),
  contract varchar(300),
  wanted integer not null,
  seed varchar(64) not null,
  listed integer not null,
  list_hash varchar(64) not null,
  asked varchar(2000) not null,
  due_on date not null,
  drawn_by varchar(36) not null,
  drawn_at timestamp not null,
  closed_by varchar(36),
  closed_at timestamp,
  closing_note varchar(2000),
  constraint spot_check_pk primary key (id),
  constraint spot_check_department foreign key (department_id) references organisation (id),
  constraint spot_check_prime foreign key (prime_id) references organisation (id)
);
create index spot_check_of_department on spot_check (department_id);
create index spot_check_of_prime on spot_check (prime_id);

-- place: of the invoice in the list that was drawn from, counted from 1. invoice_id has no foreign key: a ledger's rows carry none.
create table spot_check_item (
  id varchar(36) not null,
  check_id varchar(36) not null,
  place integer not null,
  invoice_id bigint not null,
  constraint spot_check_item_pk primary key (id),
  constraint spot_check_item_once unique (check_id, place),
  constraint spot_check_item_of foreign key (check_id) references spot_check (id)
);

create table spot_check_proof (
  id varchar(36) not null,
  item_id varchar(36) not null,
  place integer not null,
  paid_on date,
  words varchar(2000) not null,
  given_by varchar(36) not null,
  given_at timestamp not null,
  constraint spot_check_proof_pk primary key (id),
  constraint spot_check_proof_place unique (item_id, place),
  constraint spot_check_proof_of foreign key (item_id) references spot_check_item (id)
);

create table spot_check_result (
  id varchar(36) not null,
  item_id varchar(36) not null,
  place integer not null,
  result varchar(10) not null,
  why varchar(2000),
  recorded_by varchar(36) not null,
  recorded_at timestamp not null,
  constraint spot_check_result_pk primary key (id),
  constraint spot_check_result_place unique (item_id, place),
  constraint spot_check_result_of foreign key (item_id) references spot_check_item (id)
);
