package org.kindling.accounts;

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
 * Leads somebody who may do nothing here to what they may know about that, from their
 * account and from wherever they are refused.
 */
@Configuration(proxyBeanMethods = false)
class LockOutNotice implements HandlerInterceptor, WebMvcConfigurer {

	private final SanctionService sanctions;

	LockOutNotice(SanctionService sanctions) {
		this.sanctions = sanctions;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/account", "/account/**", "/error");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		// Also who came in while it held, and has not come in anew since.
		if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")
				&& request.getUserPrincipal() instanceof Authentication who && !LockOut.hasRole(who)) {
			page.addObject("lockedOut", !sanctions.of(Long.parseLong(who.getName())).isEmpty());
		}
	}

}
