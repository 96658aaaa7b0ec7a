package uk.rowan.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no keyboard sends and PostgreSQL cannot keep as text: NUL and halves of
 * characters; and forms that the server could not read, being too large (413) or
 * malformed (400).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadableTextFilter extends OncePerRequestFilter {

	private static final Pattern ROW = Pattern.compile("[A-Za-z]+\\[(1?[0-9]{1,3})]\\.[A-Za-z]+");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int refusal = refusal(request);
		if (refusal > 0) {
			// A body that breaks off in the middle has been answered by the server
			// itself.
			if (!response.isCommitted()) {
				response.sendError(refusal);
			}
			return;
		}
		chain.doFilter(request, response);
	}

	private static int refusal(HttpServletRequest request) {
		try {
			boolean readable = request.getParameterMap()
				.entrySet()
				.stream()
				.allMatch((typed) -> isReadable(typed.getKey()) && isField(typed.getKey())
						&& Arrays.stream(typed.getValue()).allMatch(ReadableTextFilter::isReadable));
			return readable ? 0 : HttpServletResponse.SC_BAD_REQUEST;
		}
		catch (InvalidParameterException ex) {
			return ex.getErrorCode();
		}
		catch (IllegalStateException ex) {
			return HttpServletResponse.SC_BAD_REQUEST;
		}
	}

	/**
	 * A field of a form, or one of a form's rows, of which there are 2,000 at most.
	 */
	private static boolean isField(String name) {
		return name.indexOf('[') < 0 || ROW.matcher(name).matches();
	}

	private static boolean isReadable(String text) {
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter == '\0' || Character.isLowSurrogate(letter)) {
				return false;
			}
			if (Character.isHighSurrogate(letter)) {
				at++;
				if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
					return false;
				}
			}
		}
		return true;
	}

}
