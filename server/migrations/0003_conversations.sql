create table session (
  id uuid primary key,
  seq bigint generated always as identity unique,
  contact_id bigint not null references contact (id),
  flow_id text not null,
  version int not null,
  status text not null check (status in ('active', 'done', 'fault')),
  snapshot jsonb not null,
  turn int not null,
  node text,
  outcome text,
  -- The provider's time of the newest message it heard: an older one that comes late starts nothing.
  heard_at timestamptz,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (flow_id, version) references flow_version (flow_id, version)
);
create unique index session_active on session (contact_id) where status = 'active';
create index session_of_contact on session (contact_id, seq desc);
create index session_of_flow on session (flow_id, version, status);

-- Everything that happens to a contact comes in here: one door, one lock, one order.
create table inbox (
  id bigint generated always as identity primary key,
  contact_id bigint not null references contact (id),
  key text not null unique,
  kind text not null check (kind in ('message', 'status', 'timer', 'answer')),
  body jsonb not null,
  state text not null default 'new' check (state in ('new', 'done', 'parked')),
  tries int not null default 0,
  error text,
  received_at timestamptz not null default now()
);
create index inbox_new on inbox (id) where state = 'new';
create index inbox_new_of_contact on inbox (contact_id, id) where state = 'new';

create table message (
  id uuid primary key,
  seq bigint generated always as identity unique,
  contact_id bigint not null references contact (id),
  session_id uuid references session (id),
  direction text not null check (direction in ('in', 'out')),
  content jsonb not null,
  -- What the provider sent, kept whole when its type is not one of ours.
  raw jsonb,
  node text,
  wamid text,
  status text not null check (
    status in ('received', 'queued', 'doubt', 'accepted', 'sent', 'failed', 'delivered', 'read')
  ),
  error jsonb,
  resent boolean not null default false,
  created_at timestamptz not null
);
create index message_wamid on message (wamid) where wamid is not null;
create index message_of_session on message (session_id, seq);

create table journal (
  session_id uuid not null references session (id),
  turn int not null,
  at timestamptz not null,
  inbox_id bigint not null,
  event jsonb not null,
  from_node text,
  to_node text,
  exits jsonb not null,
  effects jsonb not null,
  understood boolean not null,
  fault jsonb,
  primary key (session_id, turn)
);
