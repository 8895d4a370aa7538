-- The tables of an index. A role that may only read needs: usage on the schema, select on all its tables.
create table if not exists citeaudit.format (version int not null);

create table if not exists citeaudit.imports (
    number int primary key,
    unusable bigint not null,
    is_under_way boolean not null
);

create table if not exists citeaudit.shares (
    import int not null,
    registry smallint not null,
    stamp bigint not null,
    records bigint not null,
    primary key (import, registry)
);

create table if not exists citeaudit.files (
    path text primary key,
    size bigint not null,
    modified bigint not null,
    import int not null,
    records bigint not null,
    is_finished boolean not null,
    fault text
);

create table if not exists citeaudit.works (
    registry smallint not null,
    id text not null,
    stamp bigint not null,
    import int not null,
    year int not null,
    words tsvector not null,
    record bytea not null,
    primary key (registry, id)
) partition by list (registry);

create table if not exists citeaudit.works_crossref partition of citeaudit.works for values in (1);
create table if not exists citeaudit.works_datacite partition of citeaudit.works for values in (2);
create table if not exists citeaudit.works_openalex partition of citeaudit.works for values in (3);

-- Packed already: another attempt would cost time and save nothing.
alter table citeaudit.works alter column record set storage external;
