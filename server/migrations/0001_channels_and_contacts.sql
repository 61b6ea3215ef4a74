-- The business numbers that flows talk on.
create table channel (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('phone', 'cloud')),
  phone_number_id text not null unique,
  business_account_id text not null,
  display_number text,
  state text not null default 'open' check (state in ('open', 'stopped')),
  stopped_because text,
  created_at timestamptz not null default now()
);

-- A person as one channel knows them. WhatsApp names people by a business-scoped user id; the
-- number may be missing, and moves to another person when it is given away.
create table contact (
  id bigint generated always as identity primary key,
  channel_id bigint not null references channel (id),
  bsuid text,
  wa_id text,
  name text not null default '',
  created_at timestamptz not null default now(),
  check (bsuid is not null or wa_id is not null)
);
create unique index contact_bsuid on contact (channel_id, bsuid) where bsuid is not null;
create unique index contact_wa_id on contact (channel_id, wa_id) where wa_id is not null;
