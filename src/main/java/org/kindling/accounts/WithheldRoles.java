package org.kindling.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Leads staff to a second factor where they are refused for want of one. */
class WithheldRoles implements AccessDeniedHandler {

	private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

	private final StaffRule staff;

	WithheldRoles(StaffRule staff) {
		this.staff = staff;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException, ServletException {
		if (!(why instanceof CsrfException) && request.getUserPrincipal() instanceof Authentication who
				&& staff.isWithheldFrom(who)) {
			response.sendRedirect(SecondFactorController.PATH);
		}
		else {
			otherwise.handle(request, response, why);
		}
	}

}
