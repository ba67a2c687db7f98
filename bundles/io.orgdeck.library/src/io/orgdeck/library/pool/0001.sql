-- The tables of a pool, and who may see what. Run by the owner of the database, once.
create schema orgdeck_pool;

-- Those who contribute, and those who keep the pool and publish: grant one of the two to each person's own role.
do $$
begin
	if not exists (select from pg_roles where rolname = 'orgdeck_contributor') then
		create role orgdeck_contributor nologin;
	end if;
	if not exists (select from pg_roles where rolname = 'orgdeck_keeper') then
		create role orgdeck_keeper nologin;
	end if;
end
$$;

create table orgdeck_pool.version (
	number int primary key,
	since timestamptz not null default now()
);

-- One of each organisation; text as it was signed, so that everybody can verify it.
create table orgdeck_pool.contribution (
	organisation text primary key check (organisation ~ '^[0-9a-f]{64}$'),
	content text not null check (length(content) <= 4194304),
	owner name not null default current_user,
	changed timestamptz not null default now()
);

-- What everybody may see.
create table orgdeck_pool.published (
	number int primary key check (number > 0),
	release text not null
);

-- What each published figure was made of, for the keeper alone.
create table orgdeck_pool.basis (
	number int primary key references orgdeck_pool.published (number),
	basis text not null
);

alter table orgdeck_pool.contribution enable row level security;
alter table orgdeck_pool.contribution force row level security;
create policy own on orgdeck_pool.contribution to orgdeck_contributor
	using (owner = current_user) with check (owner = current_user);
create policy keeping on orgdeck_pool.contribution for select to orgdeck_keeper using (true);
create policy removing on orgdeck_pool.contribution for delete to orgdeck_keeper using (true);

grant usage on schema orgdeck_pool to orgdeck_contributor, orgdeck_keeper;
grant select on orgdeck_pool.version, orgdeck_pool.published to orgdeck_contributor, orgdeck_keeper;
grant select, delete on orgdeck_pool.contribution to orgdeck_contributor, orgdeck_keeper;
grant insert (organisation, content), update (content, changed) on orgdeck_pool.contribution to orgdeck_contributor;
-- Published is published: nobody may change it afterwards.
grant insert on orgdeck_pool.published, orgdeck_pool.basis to orgdeck_keeper;
grant select on orgdeck_pool.basis to orgdeck_keeper;
