package uk.rowan.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Writes what a session holds and reads it back: plain words and the messages that one
 * page leaves for the next. Whatever cannot be read counts as nothing, so its owner is
 * signed out.
 */
class SessionBytes implements GenericConverter {

	private static final Logger LOGGER = LoggerFactory.getLogger(SessionBytes.class);

	private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter("maxbytes=65536;maxdepth=20;"
			+ "maxrefs=2000;java.lang.*;java.util.*;java.util.concurrent.CopyOnWriteArrayList;"
			+ "org.springframework.web.servlet.FlashMap;org.springframework.util.*;"
			+ "org.springframework.security.web.csrf.DefaultCsrfToken;!*");

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
		if (source == null) {
			return null;
		}
		return (to.getType() == byte[].class) ? write(source) : read((byte[]) source);
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

	static @Nullable Object read(byte[] bytes) {
		try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
			objects.setObjectInputFilter(KNOWN);
			return objects.readObject();
		}
		catch (IOException | ClassNotFoundException | RuntimeException ex) {
			LOGGER.warn("A session cannot be read: {}", ex.getClass().getSimpleName());
			return null;
		}
	}

}
