package uk.rowan.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The sample handlers behind the real gate, readers, failure pages and templates.
 */
final class SamplePages {

	private final MockMvc web;

	SamplePages(ThymeleafViewResolver views, FailurePages failures) {
		var conversions = new DefaultFormattingConversionService();
		conversions.addConverter(new IdConverter());
		this.web = MockMvcBuilders.standaloneSetup(new Samples.Pages(), new Samples.Gated(), new Samples.Failing())
			.setViewResolvers((name, locale) -> views.resolveViewName(name, locale))
			.setControllerAdvice(new Failures(failures, unasked()))
			.setConversionService(conversions)
			.setCustomArgumentResolvers(new ActingUserArgument(), new ListQueryArgument())
			.addInterceptors(new RoleGate())
			.build();
	}

	private static OvertakenForms unasked() {
		var none = new StaticListableBeanFactory();
		return new OvertakenForms(new AskingPages(none.getBeanProvider(RequestMappingHandlerMapping.class),
				none.getBeanProvider(RequestMappingHandlerAdapter.class)));
	}

	MockMvc web() {
		return this.web;
	}

	Document page(int expected, MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(text(expected, request));
	}

	String text(int expected, MockHttpServletRequestBuilder request) throws Exception {
		return this.web.perform(request)
			.andExpect(status().is(expected))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
