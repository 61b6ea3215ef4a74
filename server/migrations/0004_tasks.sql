-- Work that is to be done later or outside: sends, timers, calls. A finished task is deleted.
-- A send has the id of its message, and travels with it as the provider's callback data.
create table task (
  id uuid primary key,
  seq bigint generated always as identity unique,
  kind text not null check (kind in ('send', 'timer', 'call')),
  lane bigint not null references contact (id),
  session_id uuid not null references session (id),
  key text not null unique,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'doubt', 'fired')),
  attempt int not null default 0,
  run_at timestamptz not null,
  lease_until timestamptz,
  created_at timestamptz not null default now()
);
create index task_lane on task (lane, seq) where kind = 'send';
create index task_send_due on task (run_at) where kind = 'send' and state in ('waiting', 'doubt');
create index task_send_running on task (lease_until) where kind = 'send' and state = 'running';
create index task_due on task (run_at) where kind in ('timer', 'call') and state = 'waiting';
create index task_of_session on task (session_id) where kind in ('timer', 'call');
