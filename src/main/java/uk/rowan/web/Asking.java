package uk.rowan.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * The same request, asking for another page.
 */
final class Asking extends HttpServletRequestWrapper {

	private final HttpMethod method;

	private final String path;

	private final Map<String, String[]> fields;

	Asking(HttpServletRequest request, HttpMethod method, String path, Map<String, String[]> fields) {
		super(request);
		this.method = method;
		this.path = path;
		this.fields = fields;
	}

	/**
	 * The pages that may have asked for what is sent to an address: what is sent to a
	 * list was asked for at its "new".
	 */
	static List<String> pagesFor(String path) {
		return List.of(path + "/new", path);
	}

	@Override
	public String getMethod() {
		return this.method.name();
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.fields.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.fields.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.fields;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.fields.keySet());
	}

}
