-- What the knowledge step finds answers in. The terms are the words of title and body as the server
-- folds and shortens them, so that a question meets an article in another form of its words.
create table article (
  id text not null,
  language text not null,
  topic text,
  title text not null,
  body text not null,
  source text not null,
  expires_on date,
  title_terms text not null,
  body_terms text not null,
  terms tsvector not null generated always as (
    setweight(to_tsvector('simple', title_terms), 'A')
      || setweight(to_tsvector('simple', body_terms), 'B')
  ) stored,
  changed_at timestamptz not null default now(),
  primary key (id, language)
);
create index article_terms on article using gin (terms);
