-- What craneSearch looks through: one document for each customer, contact, lead,
-- deal and unit, kept by triggers in the transaction that changes the record. It
-- holds nothing that its record does not, so nothing of it is audited a second
-- time, and no serving role reads it: only the function at the end does.
alter policy organization on equipment to crane_crm_app;
create policy owner on equipment for select to crane_crm_owner using (true);

create table search_documents (
  record_id       text collate "C" primary key,
  organization_id text collate "C" not null,
  -- See search_lexemes.
  lexemes         tsvector not null
);
-- Without a list of what is to be indexed later, which each search would have to read.
create index search_documents_lexemes on search_documents using gin (organization_id, lexemes) with (fastupdate = off);

-- The words of an organization's names, by which a mistyped one is found. A word
-- stays when nothing has it any more: it leads nowhere then. It is there twice when
-- two bring it at once, who would else wait for each other.
create table search_words (
  organization_id text collate "C" not null,
  word            text collate "C" not null
);
create index search_words_by_word on search_words (organization_id, word);
create index search_words_alike on search_words using gin (organization_id, word app.gin_trgm_ops) with (fastupdate = off);

select app.organization_rows('search_documents'), app.organization_rows('search_words');
create policy organization on search_documents as restrictive to crane_crm_app using (organization_id = app.organization_id());
create policy organization on search_words as restrictive to crane_crm_app using (organization_id = app.organization_id());
create policy owner on search_documents to crane_crm_owner using (true);
create policy owner on search_words to crane_crm_owner using (true);

-- The words of a text, without case and accents.
create function search_words_of(value text) returns text[]
  language sql immutable parallel safe
  return array_remove(regexp_split_to_array(left(lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f]', '', 'g')), 500), '[[:space:][:punct:]]+'), '');
-- Each with a mark before it; no lexeme has a tab.
create function search_marked(mark text, lexemes text[]) returns text[]
  language sql immutable parallel safe
  return string_to_array(mark || array_to_string(lexemes, E'\t' || mark), E'\t');
-- As a part of a tsquery, whatever characters it has.
create function search_lexeme(lexeme text) returns text
  language sql immutable parallel safe
  return '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''';

-- What is found, and by what. A lexeme's first character says what it is:
--   a letter or digit  a word of the record's names
--   =                  its title, all words of it
--   +                  its e-mail address, a word of that, or its number
--   -                  its number from the end, so that the last digits find it
--   #                  the kind of record
--   @                  whose it is: a person's, nobody's (nothing follows), or everyone's (*)
--   ~                  before any of the first four: the same again, of each sixteenth record;
--                      of a word that very many have, these are enough.
create function search_lexemes(kind text, record_id text, seen_by text, title text, names text, email text, phone text) returns tsvector
  language plpgsql immutable parallel safe
as $$
declare
  found_by text[] := ('=' || array_to_string(crane_crm.search_words_of(title), ' ')) || crane_crm.search_words_of(concat_ws(' ', title, names));
begin
  if email is not null then found_by := found_by || ('+' || lower(email)) || crane_crm.search_marked('+', crane_crm.search_words_of(email)); end if;
  if phone is not null then found_by := found_by || ('+' || ltrim(phone, '+')) || ('-' || reverse(ltrim(phone, '+'))); end if;
  if md5(record_id) < '1' then found_by := found_by || crane_crm.search_marked('~', found_by); end if;
  return array_to_tsvector(found_by || array['#' || kind, '@' || seen_by]);
end $$;

create view searchable with (security_invoker = true) as
  select id as record_id, organization_id, search_lexemes('CUSTOMER', id, coalesce(assigned_to_id, ''), name, concat_ws(' ', company_name, contact_name), email, phone) as lexemes
    from customers where deleted_at is null
  union all
  select c.id, c.organization_id, search_lexemes('CONTACT', c.id, coalesce(customer.assigned_to_id, ''), c.name, '', c.email, c.phone)
    from contacts c join customers customer on customer.organization_id = c.organization_id and customer.id = c.customer_id where c.deleted_at is null
  union all
  select id, organization_id, search_lexemes('LEAD', id, coalesce(assigned_to_id, ''), customer_name, company_name, email, phone) from leads where deleted_at is null
  union all
  select id, organization_id, search_lexemes('DEAL', id, coalesce(assigned_to_id, ''), title, '', null, null) from deals where deleted_at is null
  union all
  select id, organization_id, search_lexemes('EQUIPMENT', id, '*', name, 'EQ' || lpad(equipment_number::text, greatest(4, length(equipment_number::text)), '0'), null, null)
    from equipment where deleted_at is null;

-- Brings documents to what their records say.
create function index_records(ids text[]) returns void
  -- Planned once, for planning at each record would take longer than all the rest;
  -- and for large tables, as it may be planned while they are empty yet.
  language plpgsql set search_path = crane_crm, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off
as $$
begin
  insert into search_documents as d (record_id, organization_id, lexemes)
    select record_id, organization_id, lexemes from searchable where record_id = any (ids)
    on conflict (record_id) do update set lexemes = excluded.lexemes where d.lexemes <> excluded.lexemes;
  insert into search_words (organization_id, word)
    select distinct d.organization_id, word from search_documents d, unnest(tsvector_to_array(d.lexemes)) as word
     where d.record_id = any (ids) and word !~ '^[-=+#@~]'
       -- Each looked up in the index; an anti-join would read all words there are.
       and (select 1 from search_words known where known.organization_id = d.organization_id and known.word = word.word limit 1) is null;
end $$;
revoke execute on function index_records(text[]) from public;

create function index_record() returns trigger
  language plpgsql security definer set search_path = crane_crm, pg_temp
as $$
begin
  if new.deleted_at is null then
    perform index_records(array[new.id]);
  else
    delete from search_documents where record_id = new.id;
  end if;
  return null;
end $$;
-- Whoever sees a customer sees its contacts.
create function index_contacts() returns trigger
  language plpgsql security definer set search_path = crane_crm, pg_temp
as $$
begin
  perform index_records(array(select id from contacts where organization_id = new.organization_id and customer_id = new.id and deleted_at is null));
  return null;
end $$;
revoke execute on function index_record(), index_contacts() from public;
create trigger search after insert or update of name, company_name, contact_name, email, phone, assigned_to_id, deleted_at on customers for each row execute function index_record();
create trigger search_contacts after update of assigned_to_id on customers for each row when (old.assigned_to_id is distinct from new.assigned_to_id) execute function index_contacts();
create trigger search after insert or update of customer_id, name, email, phone, deleted_at on contacts for each row execute function index_record();
create trigger search after insert or update of customer_name, company_name, email, phone, assigned_to_id, deleted_at on leads for each row execute function index_record();
create trigger search after insert or update of title, assigned_to_id, deleted_at on deals for each row execute function index_record();
create trigger search after insert or update of name, equipment_number, deleted_at on equipment for each row execute function index_record();
select index_records(array(select record_id from searchable));

-- What is looked for, step by step until enough is found, the best first: the
-- whole title; its beginning; every word; the same, the last one unfinished; every
-- word or one like it; at last any of them.
create function search_question(step integer, words text[], alike text[], contact boolean) returns tsquery
  language sql immutable parallel safe set search_path = crane_crm, pg_temp
begin atomic
  select case step
    when 1 then search_lexeme('~=' || array_to_string(words, ' '))
    when 2 then search_lexeme('~=' || array_to_string(words, ' ')) || ':*'
    else (
      select string_agg('(' || concat_ws('|',
               search_lexeme('~' || word) || unfinished,
               case when contact then search_lexeme('~+' || word) || unfinished end,
               case when contact and word ~ '^[0-9]{4,}$' then search_lexeme('~-' || reverse(word)) || ':*' end,
               case when step > 4 then alike[place] end) || ')', case step when 6 then '|' else '&' end)
        from unnest(words) with ordinality as asked(word, place),
             lateral (select case when step in (4, 5) and place = cardinality(words) and length(word) > 1 then ':*' else '' end as unfinished) as typing
    ) end::tsquery;
end;

-- The records of the caller's organization that a text may mean, with how well it
-- fits from 0 to 1, the best first. Row level security hides rows from indexes'
-- operators that are not leakproof, so this runs as the owner; it looks only for
-- what the row level shows, so that nothing else takes a place among the hits,
-- and where the ids are used, the policies decide once more.
-- contact: also by e-mail addresses and numbers.
create function search_records(value text, kinds text[], contact boolean, hits integer) returns table (record_id text, score real)
  language plpgsql stable security definer set search_path = crane_crm, app, pg_temp
  -- By the index of lexemes, however frequent a word looks: another organization may be why.
  set enable_seqscan = off set enable_indexscan = off
  -- For marks that are null must be no condition.
  set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  -- To choose the best of.
  enough constant integer := greatest(2 * hits, 100);
  -- An e-mail address is one word here; none begins like the marks of search_lexemes.
  words constant text[] := case when value ~ '^[^[:space:][:punct:]]\S*@\S*$' then array[lower(value)] else (search_words_of(value))[:8] end;
  marks constant tsquery := nullif(concat_ws('&',
    (select '(' || string_agg(search_lexeme('#' || kind), '|') || ')' from unnest(kinds) as kind where cardinality(kinds) < 5),
    case when app.row_level() = 'all' then null
         when app.row_level() in ('own', 'team') then format('(%s|''@''|''@*'')', search_lexeme('@' || coalesce(app.user_id(), '')))
         else '''@*''' end), '')::tsquery;
  alike text[];
  question text;
  before text;
  of_all boolean;
  found text[];
  candidates text[] := '{}';
begin
  if cardinality(words) = 0 then return; end if;
  for step in 1..case cardinality(words) when 1 then 5 else 6 end loop
    if step = 5 then
      alike := array(
        select (select string_agg(search_lexeme('~' || near.word), '|')
                  from (select word from search_words where organization_id = app.organization_id() and length(asked.word) > 3 and word % asked.word
                         group by word order by similarity(word, asked.word) desc, word limit 10) as near)
          from unnest(words) with ordinality as asked(word, place) order by asked.place);
    end if;
    question := search_question(step, words, alike, contact);
    continue when question = before;
    before := question;
    -- First among the sixteenth that is marked for that.
    foreach of_all in array array[false, true] loop
      if of_all then question := replace(question, '''~', ''''); end if;
      found := array(
        select record_id from search_documents
         -- Apart, as the index intersects two questions faster than it answers their conjunction.
         where organization_id = app.organization_id() and lexemes @@ question::tsquery and (marks is null or lexemes @@ marks) limit enough);
      exit when cardinality(found) >= enough;
    end loop;
    candidates := candidates || found;
    exit when cardinality(found) >= hits;
  end loop;
  return query
    with near as (
      select d.record_id, word, max(case
               when lexeme in (word, '+' || word) then 1
               when starts_with(lexeme, word) or starts_with(lexeme, '+' || word) or starts_with(lexeme, '-' || reverse(word)) then 0.6 + 0.4 * length(word) / length(lexeme)
               when left(lexeme, 1) in ('=', '+', '-') then 0
               else similarity(lexeme, word) end) as closeness,
             max(case when starts_with(lexeme, '=') then 1 + length(lexeme) - length(replace(lexeme, ' ', '')) end) as title_length
        from search_documents d, unnest(words) as word, unnest(tsvector_to_array(d.lexemes)) as lexeme
       where d.record_id = any (candidates) and left(lexeme, 1) not in ('~', '#', '@') and (contact or left(lexeme, 1) not in ('+', '-'))
       group by d.record_id, word
    ), scored as (
      select record_id, (avg(closeness) * (0.8 + 0.2 * least(1.0, cardinality(words)::numeric / max(title_length))))::real as score from near group by record_id
    )
    select record_id, score from scored where score >= (select max(score) from scored) / 2 order by score desc, record_id desc limit hits;
end $$;
