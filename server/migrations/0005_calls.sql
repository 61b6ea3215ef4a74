-- The language a customer chose last, and who answers: the flow, or a person at the desk.
alter table contact
  add column language text,
  add column owner text not null default 'flow' check (owner in ('flow', 'agent'));

-- Who wrote a message that no step wrote.
alter table message add column agent text;

-- Another system's report about a contact.
alter table inbox drop constraint inbox_kind_check;
alter table inbox add check (kind in ('message', 'status', 'timer', 'answer', 'signal'));

-- call: a system answers. outside: somebody does, on a page, in a bank's app, at the desk; no clock
-- fires it. media: a customer's file is fetched. event: a report that waits for the session to end.
alter table task alter column session_id drop not null;
alter table task drop constraint task_kind_check;
alter table task add check (
  kind in ('send', 'timer', 'call', 'outside', 'media', 'event')
);
drop index task_due;
drop index task_of_session;
create index task_due on task (run_at) where kind in ('timer', 'event') and state = 'waiting';
create index task_call_due on task (run_at) where kind = 'call' and state = 'waiting';
create index task_media_due on task (run_at) where kind = 'media';
create index task_of_session on task (session_id) where kind <> 'send';

-- Calls of before carried their answer; now they carry the call.
update task
set payload = jsonb_build_object(
  'node', payload -> 'node',
  'number', 1,
  'call', jsonb_build_object(
    'kind', 'connector',
    'connector', '',
    'input', '{}'::jsonb,
    'retries', jsonb_build_object('times', 0, 'firstMs', 0),
    'ttlMs', 600000,
    'mock', jsonb_build_object(
      'outcome', payload -> 'outcome',
      'latencyMs', 0,
      'output', payload -> 'output'
    )
  )
)
where kind = 'call' and state = 'waiting';
update inbox set body = body || '{"number": 1}' where kind = 'answer' and state = 'new';

-- Files of conversations. A customer's file has the id `wa:` and the provider's; ours a uuid.
create table media (
  id text primary key,
  contact_id bigint not null references contact (id),
  origin text not null check (origin in ('chat', 'page', 'document')),
  name text not null,
  type text not null,
  size bigint not null,
  sha256 text,
  -- Null when it was refused; why is beside it.
  bytes bytea,
  refused text,
  -- What the provider calls our upload of it, and until when.
  graph_id text,
  graph_until timestamptz,
  created_at timestamptz not null default now(),
  check ((bytes is null) = (refused is not null))
);
create index media_of_contact on media (contact_id);
-- Photos and PDF are compressed already.
alter table media alter column bytes set storage external;
