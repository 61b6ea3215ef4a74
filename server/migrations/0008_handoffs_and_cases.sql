-- A conversation given to people. Its id is its task's, as with an outside call.
create table handoff (
  id uuid primary key,
  seq bigint generated always as identity unique,
  contact_id bigint not null references contact (id),
  session_id uuid not null references session (id),
  node text not null,
  number int not null,
  queue text not null,
  priority text not null check (priority in ('urgent', 'high', 'normal', 'low')),
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'ended')),
  agent text,
  outcome text,
  note text,
  created_at timestamptz not null default now(),
  taken_at timestamptz,
  ended_at timestamptz
);
create index handoff_open on handoff (seq) where state <> 'ended';
create index handoff_of_session on handoff (session_id);

-- The last number given out; the row's lock makes the numbers follow one another without a gap.
create table case_counter (
  prefix text not null,
  year int not null,
  last int not null,
  primary key (prefix, year)
);

create table case_file (
  number text primary key,
  seq bigint generated always as identity unique,
  -- The task that asked for it: asked twice, it is one case.
  call_id uuid not null unique,
  contact_id bigint not null references contact (id),
  session_id uuid references session (id),
  queue text not null,
  priority text not null check (priority in ('urgent', 'high', 'normal', 'low')),
  title text not null,
  fields jsonb not null,
  due_on date not null,
  status text not null default 'open' check (status in ('open', 'working', 'answered', 'closed')),
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index case_file_status on case_file (status, seq desc);
