-- The audit log. Rows are only ever inserted; moderation_audit_head is the lock of whoever appends.
create table moderation_audit (
  sequence bigint not null primary key,
  hash varchar(64) not null,
  entry bytea not null
);

create table moderation_audit_head (
  id int not null primary key check (id = 1),
  sequence bigint not null,
  hash varchar(64) not null
);

insert into moderation_audit_head (id, sequence, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
