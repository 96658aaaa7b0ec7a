-- Phrases of the council that the live screen offers, a section each: whoever changes one keeps all of them anew, in their
-- order, as the next version.
create table live_phrases (
	version integer not null,
	kept_at timestamptz not null,
	kept_by uuid not null,
	constraint live_phrases_pk primary key (version),
	constraint live_phrases_version_counts check (version > 0)
);

create table live_phrase (
	version integer not null,
	section integer not null,
	position integer not null,
	words text not null,
	constraint live_phrase_pk primary key (version, section, position),
	constraint live_phrase_version_fk foreign key (version) references live_phrases (version),
	constraint live_phrase_section_known check (section between 1 and 9),
	constraint live_phrase_says_something check (words <> '' and char_length(words) <= 300)
);

grant select, insert on live_phrases, live_phrase to rowan_app;

-- Plain ones to begin with; each council makes them its own.
insert into live_phrases (version, kept_at, kept_by) values (1, now(), '00000000-0000-0000-0000-000000000000');
insert into live_phrase (version, section, position, words) values
	(1, 3, 1, 'In their own words:'),
	(1, 3, 2, 'What they want to be different:'),
	(1, 4, 1, 'What has happened, when, and who saw it:'),
	(1, 4, 2, 'How it affects the child day by day:'),
	(1, 4, 3, 'Social care is worried that, if nothing changes,'),
	(1, 5, 1, 'What keeps the child safe now, and how we know:'),
	(1, 5, 2, 'People who help, and what they do:'),
	(1, 6, 1, 'What the child will see that is different:'),
	(1, 6, 2, 'What happens if it does not change:'),
	(1, 8, 1, 'The child has suffered significant harm, because'),
	(1, 8, 2, 'The child is likely to suffer significant harm, because'),
	(1, 8, 3, 'The child does not need a child protection plan, because'),
	(1, 9, 1, 'What we agreed, in plain words:');
