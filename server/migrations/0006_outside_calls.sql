-- A step that waits for somebody outside the chat. Its id is its task's: the task lives while the step
-- waits, this row stays.
create table outside_call (
  id uuid primary key,
  contact_id bigint not null references contact (id),
  session_id uuid not null references session (id),
  node text not null,
  number int not null,
  kind text not null check (kind in ('link', 'sign', 'payment', 'verify')),
  call jsonb not null,
  outcome text,
  answered_at timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);
create index outside_call_of_session on outside_call (session_id);

-- The newest token of a call opens its page. Only the digest is kept: whoever reads the table cannot
-- open one.
create table outside_token (
  sha256 text primary key,
  seq bigint generated always as identity,
  call_id uuid not null references outside_call (id) on delete cascade,
  created_at timestamptz not null default now()
);
create index outside_token_of_call on outside_token (call_id, seq desc);

-- What providers reported, each event once. `refund`: money that no step waits for.
create table outside_event (
  call_id uuid not null references outside_call (id) on delete cascade,
  event text not null,
  outcome text not null,
  amount numeric,
  currency text,
  output jsonb not null,
  state text not null check (state in ('delivered', 'refund', 'ignored')),
  at timestamptz not null default now(),
  primary key (call_id, event)
);
