package org.kindling.platform.web;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.MessageCodesResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Under which keys the words for what is wrong in a form are found: those of the field
 * first, {@code wrong.password.short}, and then those for any field, {@code wrong.short}.
 */
@Configuration(proxyBeanMethods = false)
class ProblemCodes implements MessageCodesResolver, WebMvcConfigurer {

	@Override
	public MessageCodesResolver getMessageCodesResolver() {
		return this;
	}

	@Override
	public String[] resolveMessageCodes(String problem, String form) {
		return resolveMessageCodes(problem, form, null, null);
	}

	@Override
	public String[] resolveMessageCodes(String problem, String form, @Nullable String field, @Nullable Class<?> type) {
		return Stream.of((field != null) ? field + "." + problem : null, problem)
			.filter(Objects::nonNull)
			.map((code) -> "wrong." + code.toLowerCase(Locale.ROOT))
			.toArray(String[]::new);
	}

}
