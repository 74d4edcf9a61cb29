package org.kindling.accounts;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.kindling.platform.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody settles about their own account. */
@Controller
@RequestMapping("/account")
class AccountController {

	private final OwnAccountService accounts;

	private final PasswordService passwords;

	private final SessionService sessions;

	AccountController(OwnAccountService accounts, PasswordService passwords, SessionService sessions) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.sessions = sessions;
	}

	/** Where somebody works who has just signed in. */
	@GetMapping("/home")
	String home(SignedIn by) {
		return by.is(Role.CREATOR) ? "redirect:/studio" : "redirect:/account";
	}

	@GetMapping
	String show(SignedIn by, Model model, HttpSession session) {
		model.addAttribute("account", accounts.page(by.id()));
		model.addAttribute("languages", Languages.ALL);
		model.addAttribute("sessions", sessions.list(by.id(), session.getId()));
		return "accounts/account";
	}

	@GetMapping("/password")
	String password(Model model) {
		model.addAttribute("form", new PasswordForm("", ""));
		return "accounts/password";
	}

	@PostMapping("/password")
	String changePassword(@ModelAttribute("form") PasswordForm form, BindingResult errors, SignedIn by,
			HttpSession session) {
		if (!passwords.isRight(by.id(), form.current())) {
			errors.rejectValue("current", "WRONG");
			return "accounts/password";
		}
		return passwords.change(by.id(), form.password(), session.getId()).map((problem) -> {
			errors.rejectValue("password", problem.name());
			return "accounts/password";
		}).orElse("redirect:/account?done=password");
	}

	@GetMapping("/email")
	String email(Model model) {
		model.addAttribute("form", new EmailForm("", ""));
		return "accounts/email";
	}

	@PostMapping("/email")
	String changeEmail(@Valid @ModelAttribute("form") EmailForm form, BindingResult errors, SignedIn by) {
		if (!errors.hasErrors() && !passwords.isRight(by.id(), form.current())) {
			errors.rejectValue("current", "WRONG");
		}
		if (errors.hasErrors()) {
			return "accounts/email";
		}
		accounts.mailNewAddress(by.id(), form.email());
		return "redirect:/account?done=email";
	}

	@PostMapping("/language")
	String changeLanguage(@RequestParam String locale, SignedIn by) {
		Languages.serving(locale).map(Locale::toLanguageTag).ifPresent((tag) -> accounts.changeLanguage(by.id(), tag));
		return "redirect:/account?done=language";
	}

	@PostMapping("/sessions/{key}/end")
	String endSession(@PathVariable String key, SignedIn by) {
		sessions.end(by.id(), key);
		return "redirect:/account?done=session#sessions";
	}

	@PostMapping("/sessions/end")
	String endOtherSessions(SignedIn by, HttpServletRequest request) {
		sessions.endOthers(by.id(), request.getSession().getId());
		return "redirect:/account?done=session#sessions";
	}

	/**
	 * A new password.
	 *
	 * @param current the one so far
	 * @param password the new one
	 */
	record PasswordForm(String current, String password) {

		PasswordForm {
			current = (current != null) ? current : "";
			password = (password != null) ? password : "";
		}

	}

	/**
	 * A new address.
	 *
	 * @param email the new one
	 * @param current the password
	 */
	record EmailForm(@NotBlank @Email @Size(max = 254) String email, String current) {

		EmailForm {
			email = (email != null) ? email.strip() : "";
			current = (current != null) ? current : "";
		}

	}

}
