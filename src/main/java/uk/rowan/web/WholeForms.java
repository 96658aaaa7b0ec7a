package uk.rowan.web;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Refuses, before its handler, a form of which no record could be made: a word where a
 * version stands, a text where a file stands. No page of Rowan's sends one, and a handler
 * could not show it again.
 */
@Component
class WholeForms implements WebMvcRegistrations {

	@Override
	public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
		return new RequestMappingHandlerAdapter() {
			@Override
			protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
				return new OfWholeForms(handler);
			}
		};
	}

	private static final class OfWholeForms extends ServletInvocableHandlerMethod {

		private OfWholeForms(HandlerMethod handler) {
			super(handler);
		}

		private static void remember(@Nullable Object... arguments) {
			if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
				Arrays.stream(arguments)
					.filter(BindingResult.class::isInstance)
					.map((form) -> ((BindingResult) form).getTarget())
					.filter(Objects::nonNull)
					.forEach((form) -> OvertakenForms.remember(now.getRequest(), form));
			}
		}

		@Override
		protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
			if (Arrays.stream(arguments)
				.anyMatch((one) -> one instanceof BindingResult form && form.getTarget() == null)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
			remember(arguments);
			return super.doInvoke(arguments);
		}

	}

}
