-- When a department paid a prime, per contract and month. Rows are only ever added; of a contract, prime and month the one with the
-- highest place counts. claimed_on: when the prime's claim or invoice arrived. amount: pence, null when not stated.
create table department_payment (
  id varchar(36) not null,
  contract_id varchar(36) not null,
  prime_id varchar(36) not null,
  month_from date not null,
  place integer not null,
  claimed_on date,
  paid_on date not null,
  amount bigint,
  recorded_by varchar(36) not null,
  recorded_at timestamp not null,
  constraint department_payment_pk primary key (id),
  constraint department_payment_place unique (contract_id, prime_id, month_from, place),
  constraint department_payment_contract foreign key (contract_id) references contract (id),
  constraint department_payment_prime foreign key (prime_id) references organisation (id)
);
