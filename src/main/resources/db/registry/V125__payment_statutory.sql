-- Who approved the figures of a Payments Compliance Notice, and which figures: their fingerprint tells whether they have changed
-- since. Never changed; the newest of a period counts.
create table notice_approval (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  period_from date not null,
  period_to date not null,
  approver_name varchar(200) not null,
  approver_title varchar(200) not null,
  figures_sha256 varchar(64) not null,
  entered_by varchar(36) not null,
  entered_at timestamp not null,
  constraint notice_approval_pk primary key (id),
  constraint notice_approval_prime foreign key (prime_id) references organisation (id)
);
create index notice_approval_period on notice_approval (prime_id, period_from, period_to);

-- Reports a prime published under the duty to report on payment practices. report_key: the export's number, or the period where
-- it has none. report: what was read, finished.
create table published_report (
  prime_id varchar(36) not null,
  report_key varchar(100) not null,
  period_from date not null,
  period_to date not null,
  filed_on date,
  report ${text} not null,
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  brought_by varchar(36) not null,
  brought_at timestamp not null,
  constraint published_report_pk primary key (prime_id, report_key),
  constraint published_report_prime foreign key (prime_id) references organisation (id)
);
create index published_report_period on published_report (prime_id, period_from, period_to);

-- What a prime states of its ledgers of a period: whether they hold everything that the company bought. Never changed; the newest
-- of a period counts.
create table ledger_scope (
  id varchar(36) not null,
  prime_id varchar(36) not null,
  period_from date not null,
  period_to date not null,
  all_purchases boolean not null,
  stated_by varchar(36) not null,
  stated_at timestamp not null,
  constraint ledger_scope_pk primary key (id),
  constraint ledger_scope_prime foreign key (prime_id) references organisation (id)
);
create index ledger_scope_period on ledger_scope (prime_id, period_from, period_to);
