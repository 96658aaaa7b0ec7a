package uk.rowan.web;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code ?page=&sort=&dir=}; what cannot be read counts as not asked for.
 */
class ListQueryArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == ListQuery.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		String sort = request.getParameter("sort");
		boolean descending = "desc".equals(request.getParameter("dir"));
		return new ListQuery(page(request.getParameter("page")), (sort != null) ? sort : "", descending);
	}

	private static int page(@Nullable String text) {
		if (text == null || !text.matches("[0-9]{1,9}")) {
			return 1;
		}
		return Integer.parseInt(text);
	}

}
