-- Named after what the pages use them for: the band, what is written on it, the line below it.
alter table council_colours rename column link to brand_text;
alter table council_colours rename column button to accent;
