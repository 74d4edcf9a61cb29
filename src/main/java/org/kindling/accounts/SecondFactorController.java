package org.kindling.accounts;

import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody proves besides a password. Each change asks for the password again. */
@Controller
@RequestMapping(SecondFactorController.PATH)
class SecondFactorController {

	static final String PATH = "/account/second-factor";

	private final SecondFactorService factors;

	private final PasswordService passwords;

	private final SessionService sessions;

	private final CurrentSignIn current;

	private final StaffRule staff;

	SecondFactorController(SecondFactorService factors, PasswordService passwords, SessionService sessions,
			CurrentSignIn current, StaffRule staff) {
		this.factors = factors;
		this.passwords = passwords;
		this.sessions = sessions;
		this.current = current;
		this.staff = staff;
	}

	@GetMapping
	String show(SignedIn by, Authentication who, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new PasswordForm(""));
		}
		model.addAttribute("on", factors.isOn(by.id()));
		model.addAttribute("left", factors.recoveryCodesLeft(by.id()));
		model.addAttribute("withheld", staff.isWithheldFrom(who));
		return "accounts/second-factor";
	}

	@PostMapping("/app")
	String begin(@ModelAttribute("form") PasswordForm form, BindingResult errors, SignedIn by, Authentication who,
			Model model) {
		return ifRight(form, errors, by, who, model, () -> {
			factors.begin(by.id());
			return "redirect:" + PATH + "/app";
		});
	}

	@GetMapping("/app")
	String app(SignedIn by, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new CodeForm(""));
		}
		return factors.setup(by.id()).map((setup) -> {
			model.addAttribute("app", setup);
			return "accounts/code-app";
		}).orElse("redirect:" + PATH);
	}

	@PostMapping("/app/confirmation")
	String confirm(@ModelAttribute("form") CodeForm form, BindingResult errors, SignedIn by, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return factors.confirm(by.id(), form.code()).map((codes) -> {
			sessions.endOthers(by.id(), request.getSession().getId());
			current.prove(SecondFactor.CODE, request, response);
			return show(codes, model);
		}).orElseGet(() -> {
			errors.rejectValue("code", "WRONG");
			return app(by, model);
		});
	}

	@PostMapping("/codes")
	String renew(@ModelAttribute("form") PasswordForm form, BindingResult errors, SignedIn by, Authentication who,
			Model model) {
		return ifRight(form, errors, by, who, model, () -> show(factors.renewRecoveryCodes(by.id()), model));
	}

	@PostMapping("/off")
	String turnOff(@ModelAttribute("form") PasswordForm form, BindingResult errors, SignedIn by, Authentication who,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		return ifRight(form, errors, by, who, model, () -> {
			factors.turnOff(by.id());
			sessions.endOthers(by.id(), request.getSession().getId());
			current.withdrawCode(request, response);
			return "redirect:" + PATH + "?done=off";
		});
	}

	private String ifRight(PasswordForm form, BindingResult errors, SignedIn by, Authentication who, Model model,
			Supplier<String> change) {
		if (passwords.isRight(by.id(), form.current())) {
			return change.get();
		}
		errors.rejectValue("current", "WRONG");
		return show(by, who, model);
	}

	// They are shown in this one answer, and nowhere again.
	private static String show(List<String> codes, Model model) {
		model.addAttribute("codes", codes);
		return "accounts/recovery-codes";
	}

	/** The password again. */
	record PasswordForm(String current) {

		PasswordForm {
			current = (current != null) ? current : "";
		}

	}

	/** The first code of a new app. */
	record CodeForm(String code) {

		CodeForm {
			code = (code != null) ? code : "";
		}

	}

}
