-- Cases for people. Ids are SHA-256 digests, times are microseconds, bodies are forms of CaseForm.
create table moderation_review (
  id varchar(64) not null primary key,
  queue varchar(64) not null,
  content varchar(64) not null,
  opened_at bigint not null,
  version bigint not null,
  closed boolean not null,
  body bytea not null
);

create index moderation_review_queue on moderation_review (queue, closed, opened_at);
create index moderation_review_content on moderation_review (content);
