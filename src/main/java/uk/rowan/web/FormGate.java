package uk.rowan.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a change be asked for by a form alone, also where there is nothing to type and the
 * button is the answer; a handler that takes anything else says so by {@code consumes}.
 */
class FormGate implements HandlerInterceptor {

	private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_FORM_URLENCODED,
			MediaType.MULTIPART_FORM_DATA);

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String sent = request.getContentType();
		if (HttpMethod.POST.matches(request.getMethod()) && sent != null && !isForm(sent) && !declares(handler)) {
			throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		return true;
	}

	private static boolean isForm(String sent) {
		try {
			MediaType type = MediaType.parseMediaType(sent);
			return FORMS.stream().anyMatch((form) -> form.includes(type));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean declares(Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return false;
		}
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		return mapping != null && mapping.consumes().length > 0;
	}

}
