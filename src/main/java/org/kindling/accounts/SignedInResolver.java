package org.kindling.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers a {@link SignedIn}; to those that also serve who has not signed in,
 * and say so by {@code @Nullable}, null.
 */
@Configuration(proxyBeanMethods = false)
class SignedInResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == SignedIn.class;
	}

	@Override
	public @Nullable SignedIn resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		if (!(request.getUserPrincipal() instanceof Authentication who)) {
			if (parameter.isOptional()) {
				return null;
			}
			throw new AuthenticationCredentialsNotFoundException("Nobody has signed in");
		}
		return new SignedIn(Long.parseLong(who.getName()), roles(who));
	}

	private static Set<Role> roles(Authentication who) {
		Set<String> authorities = who.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.collect(Collectors.toSet());
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Arrays.stream(Role.values()).filter((role) -> authorities.contains(role.authority())).forEach(roles::add);
		return roles;
	}

}
