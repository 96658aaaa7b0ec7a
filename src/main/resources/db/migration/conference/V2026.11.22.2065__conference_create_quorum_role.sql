-- Which of those who come count towards quoracy, and together with whom (domain, 2.5): a council's own choice. Roles with the
-- same group are one agency; children's social care must be there, and two other groups.
create table conference_quorum_role (
	role text not null,
	quorum_group text not null,
	constraint conference_quorum_role_pk primary key (role),
	constraint conference_quorum_role_has_a_group check (quorum_group <> '')
);
insert into conference_quorum_role (role, quorum_group) values
	('SOCIAL_WORKER', 'children''s social care'), ('TEAM_MANAGER', 'children''s social care'), ('POLICE', 'police'),
	('HEALTH_VISITOR', 'health visiting'), ('SCHOOL_NURSE', 'school nursing'), ('GP', 'general practice'),
	('MIDWIFE', 'midwifery'), ('PAEDIATRICIAN', 'paediatrics'), ('CAMHS', 'mental health'),
	('ADULT_MENTAL_HEALTH', 'mental health'), ('SCHOOL', 'education'), ('EARLY_YEARS', 'education'),
	('EDUCATION_WELFARE', 'education'), ('HOUSING', 'housing'), ('PROBATION', 'probation'),
	('SUBSTANCE_SERVICE', 'substance service'), ('YOUTH_JUSTICE', 'youth justice'), ('VOLUNTARY', 'voluntary agencies'),
	('DOMESTIC_ABUSE', 'domestic abuse service'), ('OTHER_AGENCY', 'other agencies');

grant select on conference_quorum_role to rowan_app;
