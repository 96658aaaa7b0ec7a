package uk.rowan.web;

import java.util.List;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the shell, the gate and the readers of addresses in front of every handler.
 */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration implements WebMvcConfigurer {

	@Bean
	MainElement mainElement() {
		return new MainElement();
	}

	@Bean
	SmartInitializingSingleton wordsOfTemplates(ThymeleafViewResolver views, Shell shell) {
		return () -> {
			views.addStaticVariable("shell", shell);
			views.addStaticVariable("forms", new FormWords());
			views.addStaticVariable("dates", new DateWords());
		};
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new RoleGate());
		registry.addInterceptor(new FormGate());
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(new IdConverter());
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActingUserArgument());
		resolvers.add(new ListQueryArgument());
	}

}
