package org.kindling.accounts;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. What is sent from it, Spring Security takes. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

	/** Where a wrong password is forwarded to. */
	static final String REFUSED = "/sign-in/refused";

	private final OwnAccountService accounts;

	private final Providers providers;

	SignInController(OwnAccountService accounts, Providers providers) {
		this.accounts = accounts;
		this.providers = providers;
	}

	@ModelAttribute("providers")
	List<Providers.Provider> providers() {
		return providers.list();
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("username", "");
		return "accounts/sign-in";
	}

	@PostMapping("/refused")
	String refused(@RequestParam(defaultValue = "") String username, Model model, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		model.addAttribute("username", username);
		model.addAttribute("refused", true);
		return "accounts/sign-in";
	}

	/** The link that was mailed to a new address. It is good without signing in. */
	@GetMapping("/new-address")
	String confirmAddress(@RequestParam(defaultValue = "") String token) {
		accounts.confirmAddress(token);
		return "accounts/confirmed";
	}

	@ExceptionHandler
	String expired(LinkExpiredException ex, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		return "accounts/expired";
	}

}
