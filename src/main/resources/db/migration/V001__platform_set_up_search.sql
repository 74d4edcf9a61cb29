-- Words are found without their accents, and in their stems where PostgreSQL knows the language.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration kindling_simple (copy = simple);
alter text search configuration kindling_simple
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, simple;

create text search configuration kindling_en (copy = english);
alter text search configuration kindling_en
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;

create text search configuration kindling_es (copy = spanish);
alter text search configuration kindling_es
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, spanish_stem;

create text search configuration kindling_pt (copy = portuguese);
alter text search configuration kindling_pt
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, portuguese_stem;

create text search configuration kindling_id (copy = indonesian);
alter text search configuration kindling_id
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, indonesian_stem;

create function search_configuration(language text) returns regconfig
    language sql immutable parallel safe
    return case language
        when 'en' then 'kindling_en'::regconfig
        when 'es' then 'kindling_es'::regconfig
        when 'pt-BR' then 'kindling_pt'::regconfig
        when 'id' then 'kindling_id'::regconfig
        else 'kindling_simple'::regconfig
    end;

-- Every word as written and as its stem, so that a reader of any language finds it; the heading weighs more.
create function search_document(language text, heading text, body text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('kindling_simple'::regconfig, heading), 'A')
        || setweight(to_tsvector(search_configuration(language), heading), 'A')
        || setweight(to_tsvector('kindling_simple'::regconfig, body), 'C')
        || setweight(to_tsvector(search_configuration(language), body), 'C');

create function search_query(language text, words text) returns tsquery
    language sql immutable parallel safe
    return websearch_to_tsquery('kindling_simple'::regconfig, words)
        || websearch_to_tsquery(search_configuration(language), words);

-- Lower case without accents, for trigram indexes. unaccent() is only called stable because its dictionary
-- could be changed; ours is the one that comes with the extension.
create function plain(words text) returns text
    language sql immutable strict parallel safe
    return lower(unaccent('unaccent'::regdictionary, words));
