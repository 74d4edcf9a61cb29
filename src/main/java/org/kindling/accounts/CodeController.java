package org.kindling.accounts;

import java.time.InstantSource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The page that asks for a code. What is sent from it, {@link CodeSignInFilter} takes.
 */
@Controller
class CodeController {

	static final String PATH = "/sign-in/code";

	/** Where a wrong code is forwarded to. */
	static final String REFUSED = PATH + "/refused";

	private final InstantSource time;

	CodeController(InstantSource time) {
		this.time = time;
	}

	@GetMapping(PATH)
	String form(HttpServletRequest request, Model model) {
		return PendingSignIn.of(request, time.instant()).map((pending) -> {
			model.addAttribute("remember", pending.remember());
			return "accounts/code";
		}).orElse("redirect:/sign-in");
	}

	@PostMapping(REFUSED)
	String refused(HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		model.addAttribute("refused", true);
		return form(request, model);
	}

}
