package uk.rowan.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ReflectionUtils;

/**
 * Reads an identity, or any record with a {@code static Optional<itself> parse(String)},
 * from an address; what cannot be read does not exist.
 */
class IdConverter implements ConditionalGenericConverter {

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Record.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return parser(target.getType()) != null;
	}

	@Override
	public Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		Method parse = parser(targetType.getType());
		if (source == null || parse == null) {
			throw new NotFound();
		}
		ReflectionUtils.makeAccessible(parse);
		try {
			return ((Optional<?>) parse.invoke(null, source)).orElseThrow(NotFound::new);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("cannot read " + targetType.getType().getSimpleName(), ex);
		}
	}

	private static @Nullable Method parser(Class<?> type) {
		Method method = type.isRecord() ? ReflectionUtils.findMethod(type, "parse", String.class) : null;
		boolean fits = method != null && Modifier.isStatic(method.getModifiers())
				&& method.getReturnType() == Optional.class;
		return fits ? method : null;
	}

}
