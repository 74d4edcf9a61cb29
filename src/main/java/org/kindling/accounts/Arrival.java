package org.kindling.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/**
 * Notes with what somebody came, in whatever way they signed in, and leads them to where
 * they were going. Staff without a second factor are led to set one up.
 */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

	private final StaffRule staff;

	Arrival(StaffRule staff) {
		this.staff = staff;
		setDefaultTargetUrl("/account/home");
		setRequestCache(new CookieRequestCache());
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws ServletException, IOException {
		request.getSession().setAttribute(Device.ATTRIBUTE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
		if (staff.isWithheldFrom(who)) {
			response.sendRedirect(SecondFactorController.PATH);
		}
		else {
			super.onAuthenticationSuccess(request, response, who);
		}
	}

}
