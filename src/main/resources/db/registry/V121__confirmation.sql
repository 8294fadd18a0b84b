-- What partners say about the invoices that primes report of them. Answers are only ever added; the newest one counts as long as
-- the statement stands to which it was given. invoice_id has no foreign key: a ledger's rows carry none.

-- received_on, paid_on, unpaid, amount (pence): what the partner puts right, null (unpaid: false) where it agrees.
create table invoice_answer (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  partner_id varchar(36) not null,
  supplier_key varchar(300) not null,
  invoice_number varchar(300) not null,
  place integer not null,
  invoice_id bigint not null,
  period_from date not null,
  kind varchar(10) not null,
  received_on date,
  paid_on date,
  unpaid boolean not null,
  amount bigint,
  why varchar(2000),
  answered_by varchar(36) not null,
  answered_at timestamp not null,
  constraint invoice_answer_pk primary key (id),
  constraint invoice_answer_place unique (prime_id, supplier_key, invoice_number, place),
  constraint invoice_answer_prime foreign key (prime_id) references organisation (id),
  constraint invoice_answer_partner foreign key (partner_id) references organisation (id)
);
create index invoice_answer_of_partner on invoice_answer (partner_id, prime_id);

-- The answer to "we had no invoices of yours". days_covered: the days of the period that the prime's ledgers covered then,
-- such as "2026-04-01/2026-09-30".
create table zero_answer (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  partner_id varchar(36) not null,
  period_from date not null,
  place integer not null,
  days_covered varchar(300) not null,
  kind varchar(10) not null,
  why varchar(2000),
  answered_by varchar(36) not null,
  answered_at timestamp not null,
  constraint zero_answer_pk primary key (id),
  constraint zero_answer_place unique (prime_id, partner_id, period_from, place),
  constraint zero_answer_prime foreign key (prime_id) references organisation (id),
  constraint zero_answer_partner foreign key (partner_id) references organisation (id)
);
create index zero_answer_of_partner on zero_answer (partner_id, prime_id);
