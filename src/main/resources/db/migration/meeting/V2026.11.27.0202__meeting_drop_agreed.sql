-- Whether a telling still counts is decided for each who is invited, no more for a booking.
drop view meeting_agreed;
