package uk.rowan.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what a session holds and reads it back: plain words and the messages that one
 * page leaves for the next. Whatever cannot be read counts as an empty list: it names no
 * account, so its owner is signed out.
 */
final class SessionBytes {

	private static final Logger LOGGER = LoggerFactory.getLogger(SessionBytes.class);

	private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter("maxbytes=65536;maxdepth=20;"
			+ "maxrefs=2000;java.lang.*;java.util.*;java.util.concurrent.CopyOnWriteArrayList;"
			+ "org.springframework.web.servlet.FlashMap;org.springframework.util.*;"
			+ "org.springframework.security.web.csrf.DefaultCsrfToken;!*");

	private SessionBytes() {
	}

	static byte[] write(Object held) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
			objects.writeObject(held);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static Object read(byte[] bytes) {
		try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
			objects.setObjectInputFilter(KNOWN);
			return objects.readObject();
		}
		catch (InvalidClassException ex) {
			LOGGER.warn("A session holds what does not belong there");
			return nothing();
		}
		catch (IOException | ClassNotFoundException | RuntimeException ex) {
			LOGGER.warn("A session cannot be read: {}", ex.getClass().getSimpleName());
			return nothing();
		}
	}

	private static Object nothing() {
		return new ArrayList<>();
	}

}
