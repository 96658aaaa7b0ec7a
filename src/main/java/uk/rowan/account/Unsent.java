package uk.rowan.account;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/**
 * A form that was sent after its session had ended.
 *
 * @param path where to
 * @param secret the secret of the browser's forms when its page was made
 * @param writer who wrote in that browser last, as {@link Writer} marks it
 * @param until when it is forgotten
 * @param fields what was typed
 */
record Unsent(String path, String secret, String writer, Instant until, Map<String, String[]> fields) {

	static Unsent read(String text) {
		List<String> lines = text.lines().toList();
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (String field : StringUtils.tokenizeToStringArray(lines.get(4), "&")) {
			int equals = field.indexOf('=');
			fields.computeIfAbsent(decode(field.substring(0, equals)), (name) -> new ArrayList<>())
				.add(decode(field.substring(equals + 1)));
		}
		Map<String, String[]> typed = new LinkedHashMap<>();
		fields.forEach((name, values) -> typed.put(name, values.toArray(String[]::new)));
		return new Unsent(decode(lines.get(0)), decode(lines.get(1)), decode(lines.get(2)), Instant.parse(lines.get(3)),
				typed);
	}

	String text() {
		return String.join("\n", encode(this.path), encode(this.secret), encode(this.writer), this.until.toString(),
				this.fields.entrySet()
					.stream()
					.flatMap((field) -> Arrays.stream(field.getValue())
						.map((value) -> encode(field.getKey()) + "=" + encode(value)))
					.collect(Collectors.joining("&")));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "unsent form";
	}

}
