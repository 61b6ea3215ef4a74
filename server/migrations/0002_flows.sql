create table flow (
  id text primary key,
  live_version int,
  created_at timestamptz not null default now()
);

-- Documents are json, not jsonb: an exported file is the imported one byte for byte.
create table flow_draft (
  flow_id text primary key references flow (id) on delete cascade,
  document json not null,
  hash text not null,
  name text not null,
  languages text[] not null,
  keywords text[] not null,
  revision int not null default 1,
  saved_at timestamptz not null default now()
);

-- Never changed after it is written: sessions point at a version for life.
create table flow_version (
  seq bigint generated always as identity unique,
  flow_id text not null references flow (id),
  version int not null,
  document json not null,
  machine json not null,
  triggers jsonb not null,
  findings jsonb not null,
  name text not null,
  hash text not null,
  published_at timestamptz not null default now(),
  primary key (flow_id, version)
);
alter table flow
  add foreign key (id, live_version) references flow_version (flow_id, version);
