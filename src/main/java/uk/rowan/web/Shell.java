package uk.rowan.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the layout shows around every page, errors included: the council, who is signed
 * in, where they can go. Templates know it as {@code shell}.
 */
@Component
class Shell {

	private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

	private final ObjectProvider<Letterhead> letterhead;

	private final List<NavigationItem> items;

	private final MessageSource messages;

	private final Clock clock;

	Shell(ObjectProvider<Letterhead> letterhead, ObjectProvider<NavigationItem> items, MessageSource messages,
			Clock clock) {
		this.letterhead = letterhead;
		this.items = items.stream().sorted(Comparator.comparingInt(NavigationItem::order)).toList();
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * An entry of the navigation as shown.
	 *
	 * @param text what is read
	 * @param href where it leads
	 * @param current whether the page shown belongs to it
	 */
	record Destination(String text, String href, boolean current) {

	}

	public Letterhead council() {
		try {
			return this.letterhead.getIfAvailable(PlainLetterhead::new);
		}
		catch (DataAccessException ex) {
			// An error page must not fail because the database does.
			return new PlainLetterhead();
		}
	}

	public String service() {
		String unit = council().unitName();
		return unit.isEmpty() ? words("web.service") : words("web.service-of", unit);
	}

	public @Nullable ActingUser user() {
		return SignedInUser.now().orElse(null);
	}

	public List<Destination> navigation() {
		ActingUser user = user();
		if (user == null) {
			return List.of();
		}
		String here = path();
		return this.items.stream()
			.filter((item) -> serves(item.roles(), user))
			.map((item) -> new Destination(words(item.labelKey()), item.href(), leadsTo(item.href(), here)))
			.toList();
	}

	public String printed() {
		ActingUser user = user();
		String when = PRINTED.format(ZonedDateTime.now(this.clock));
		return (user != null) ? words("web.printed-by", user.name(), when) : words("web.printed", when);
	}

	private static boolean serves(Set<Role> roles, ActingUser user) {
		return roles.isEmpty() || roles.stream().anyMatch(user::is);
	}

	private static boolean leadsTo(String href, String here) {
		return here.equals(href) || (!"/".equals(href) && here.startsWith(href + "/"));
	}

	private static String path() {
		RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
		if (!(attributes instanceof ServletRequestAttributes servlet)) {
			return "";
		}
		Object failed = servlet.getRequest().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? "" : servlet.getRequest().getRequestURI();
	}

	private String words(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.UK);
	}

}
