package uk.rowan.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.InviteeId;

import org.springframework.stereotype.Component;

/**
 * Writes the calendar file of one invitation (RFC 5545): when and where this one person
 * comes, and nothing else. It names nobody, neither the children nor who else is invited.
 */
@Component
class CalendarFile {

	private final MeetingWords words;

	CalendarFile(MeetingWords words) {
		this.words = words;
	}

	/**
	 * The file's bytes. Each file takes the place of an earlier one of the same
	 * invitation; that of a meeting which is cancelled takes it out of the calendar.
	 * @param meeting which was booked
	 * @param stands how it stands with the one who is invited
	 */
	byte[] of(InviteeId invitee, Meeting meeting, Meeting.Booked booked, Standing stands) {
		Booking booking = booked.booking();
		Standing.Own own = stands.own();
		boolean cancelled = meeting.cancelled() != null;
		VEvent event = event(Whereabouts.of(booking, own));
		event.add(new Uid(invitee.toString()));
		event.add(new Sequence(booked.number() - 1 + stands.arranged() + (cancelled ? 1 : 0)));
		if (cancelled) {
			event.add(ImmutableStatus.VEVENT_CANCELLED);
		}
		event.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
		boolean ownPlace = !(own.place() + own.link()).isEmpty();
		String place = ownPlace ? own.place() : booking.place();
		String link = ownPlace ? own.link() : booking.link();
		if (!place.isEmpty()) {
			event.add(new Location(place));
		}
		if (!link.isEmpty()) {
			event.add(new Description(link));
		}
		return written(event, cancelled);
	}

	private VEvent event(Whereabouts there) {
		return new VEvent(there.from().atZone(DatabaseClock.LONDON), there.until().atZone(DatabaseClock.LONDON),
				this.words.say("calendar.summary"));
	}

	private static byte[] written(VEvent event, boolean cancelled) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Rowan//Meetings//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		if (cancelled) {
			calendar.add(ImmutableMethod.CANCEL);
		}
		calendar.add(Objects
			.requireNonNull(
					TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(DatabaseClock.LONDON.getId()))
			.getVTimeZone());
		calendar.add(event);
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter().output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
