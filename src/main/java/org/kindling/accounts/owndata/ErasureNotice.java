package org.kindling.accounts.owndata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells somebody on each page of their desk that their account is to be erased, so that
 * an owner who did not ask for it sees it as soon as they have signed in.
 */
@Configuration(proxyBeanMethods = false)
class ErasureNotice implements HandlerInterceptor, WebMvcConfigurer {

	private final ErasureService erasures;

	ErasureNotice(ErasureService erasures) {
		this.erasures = erasures;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/account", "/account/**", "/studio", "/studio/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")
				&& request.getUserPrincipal() instanceof Authentication who) {
			erasures.due(Long.parseLong(who.getName())).ifPresent((due) -> page.addObject("erasureDue", due));
		}
	}

}
