-- Why a prime took a ledger back; its state is WITHDRAWN then. Set beforehand, while the work goes on.
alter table ledger add column withdrawn_why varchar(500);
