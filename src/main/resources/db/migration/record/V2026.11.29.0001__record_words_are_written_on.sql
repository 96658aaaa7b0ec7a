-- What is still being typed takes the place of what the same person typed minutes ago, so that an hour of writing is four
-- rows and not some hundred. What is approved stays as it is: record_words_while_open; and so does what a comment is about.
grant update (version, words, confidential, written_at) on record_words to rowan_app;
