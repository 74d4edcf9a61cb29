package org.kindling.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming back in without the password: by a mailed link. */
@Controller
@RequestMapping("/sign-in")
class ForgottenPasswordController {

	private final PasswordService passwords;

	private final Limits limits;

	ForgottenPasswordController(PasswordService passwords, Limits limits) {
		this.passwords = passwords;
		this.limits = limits;
	}

	@GetMapping("/forgotten")
	String form(Model model) {
		model.addAttribute("form", new AddressForm(""));
		return "accounts/forgotten";
	}

	@PostMapping("/forgotten")
	String submit(@Valid @ModelAttribute("form") AddressForm form, BindingResult errors, HttpServletRequest request) {
		if (errors.hasErrors()) {
			return "accounts/forgotten";
		}
		limits.take(Limit.MAIL_PER_CLIENT, ClientAddress.of(request));
		limits.take(Limit.MAIL_PER_RECIPIENT, EmailAddress.of(form.email()));
		passwords.mailLink(form.email());
		return "redirect:/sign-in/mailed";
	}

	@GetMapping("/mailed")
	String mailed() {
		return "accounts/mailed";
	}

	@GetMapping("/new-password")
	String edit(@RequestParam(defaultValue = "") String token, Model model) {
		passwords.owner(token);
		model.addAttribute("form", new NewPasswordForm(token, ""));
		return "accounts/new-password";
	}

	@PostMapping("/new-password")
	String update(@ModelAttribute("form") NewPasswordForm form, BindingResult errors) {
		String owner = passwords.owner(form.token());
		Optional<PasswordProblem> problem = passwords.replace(form.token(), form.password());
		if (problem.isPresent()) {
			errors.rejectValue("password", problem.get().name());
			return "accounts/new-password";
		}
		// Somebody else's wrong guesses must not keep out who has the mailbox.
		limits.forget(Limit.SIGN_IN_PER_ACCOUNT, owner);
		return "redirect:/sign-in?changed=true";
	}

	@ExceptionHandler
	String expired(LinkExpiredException ex, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		return "accounts/expired";
	}

	/**
	 * Who wants a new password.
	 *
	 * @param email where they are written to
	 */
	record AddressForm(@NotBlank @Email @Size(max = 254) String email) {

		AddressForm {
			email = (email != null) ? email.strip() : "";
		}

	}

	/**
	 * A new password.
	 *
	 * @param token what the mailed link carried
	 * @param password as it was typed
	 */
	record NewPasswordForm(String token, String password) {

		NewPasswordForm {
			token = (token != null) ? token : "";
			password = (password != null) ? password : "";
		}

	}

}
