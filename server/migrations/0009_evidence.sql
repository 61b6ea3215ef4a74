-- What customers were shown and did about it. Rows are added and never changed: the trigger keeps even
-- a mistake of ours from it.
create table evidence (
  id bigint generated always as identity primary key,
  contact_id bigint not null references contact (id),
  session_id uuid not null references session (id),
  turn int not null,
  inbox_id bigint not null,
  node text not null,
  kind text not null check (kind in ('consent', 'disclosure')),
  given boolean not null,
  version text not null,
  language text not null,
  text text not null,
  lines jsonb not null,
  sha256 text not null,
  at timestamptz not null
);
create index evidence_of_session on evidence (session_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Evidence is never changed';
end $$;
create trigger evidence_stays before update or delete on evidence
  for each row execute function refuse_change();
