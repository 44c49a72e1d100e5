-- Lines of the advertising ledger. Keys are SHA-256 digests of ids, times are microseconds, charges are minor units.
create table moderation_ledger (
  impression varchar(64) not null,
  step int not null,
  advertiser varchar(64) not null,
  content varchar(64) not null,
  impression_id varchar(4000) not null,
  advertiser_id varchar(4000) not null,
  content_id varchar(4000) not null,
  charge bigint not null,
  currency varchar(3) not null,
  shown_at bigint not null,
  written_at bigint not null,
  cause bigint not null,
  primary key (impression, step)
);

create index moderation_ledger_content on moderation_ledger (content, step);
create index moderation_ledger_advertiser on moderation_ledger (advertiser, written_at);
