-- 300 pages in one field.
alter table live_field drop constraint live_field_words_end;
alter table live_field add constraint live_field_words_end check (char_length(words) <= 900000);
