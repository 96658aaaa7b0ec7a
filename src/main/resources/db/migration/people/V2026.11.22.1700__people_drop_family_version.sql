-- Who joined or left a family group may be hidden from somebody who ends another's membership: nothing that they are
-- shown counts them. A membership is ended once, or not at all; that needs no version of the group.
alter table family drop column version;
