package org.kindling.accounts;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first time that somebody comes with an identity of elsewhere. */
@Controller
@RequestMapping(IdentityController.PATH)
class IdentityController {

	static final String PATH = "/sign-up/identity";

	private static final String FORM = "accounts/identity";

	private static final String BEGIN_ANEW = "redirect:/sign-in";

	private final IdentityService identities;

	private final IdentityArrival arrival;

	private final AgeGate gate;

	private final SignUpDoor door;

	private final InstantSource time;

	IdentityController(IdentityService identities, IdentityArrival arrival, AgeGate gate, SignUpDoor door,
			InstantSource time) {
		this.identities = identities;
		this.arrival = arrival;
		this.gate = gate;
		this.door = door;
		this.time = time;
	}

	@ModelAttribute("bands")
	AgeBand[] bands() {
		return AgeBand.values();
	}

	@ModelAttribute("languages")
	List<Locale> languages() {
		return Languages.ALL;
	}

	@GetMapping
	String form(HttpServletRequest request, Model model, Locale reader) {
		Optional<Identity> identity = PendingIdentity.of(request, time.instant());
		if (identity.isEmpty()) {
			return BEGIN_ANEW;
		}
		model.addAttribute("identity", identity.get());
		if (identities.hasAccount(identity.get())) {
			return "redirect:" + IdentityConnectionController.PATH;
		}
		if (gate.isClosed(request)) {
			return "redirect:/sign-up/later";
		}
		model.addAttribute("form", new IdentityForm("", identity.get().name(), "", "", reader.toLanguageTag(), ""));
		return door.isShut() ? SignUpDoor.SHUT : FORM;
	}

	@PostMapping
	@Nullable String submit(@Valid @ModelAttribute("form") IdentityForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException, ServletException {
		Optional<Identity> identity = PendingIdentity.of(request, time.instant())
			.filter((pending) -> pending.email() != null);
		if (identity.isEmpty() || identities.hasAccount(identity.get())) {
			return "redirect:" + PATH;
		}
		if (form.signUp().isTooYoung() || gate.isClosed(request)) {
			PendingIdentity.forget(request);
			gate.close(request, response);
			return "redirect:/sign-up/later";
		}
		model.addAttribute("identity", identity.get());
		if (door.isShut()) {
			return SignUpDoor.SHUT;
		}
		return errors.hasErrors() ? FORM : open(identity.get(), form, errors, request, response);
	}

	private @Nullable String open(Identity identity, IdentityForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		try {
			arrival.signIn(identities.open(identity, form.signUp()), request, response);
			return null;
		}
		catch (HandleRefusedException ex) {
			errors.rejectValue("handle", ex.problem().name());
			return FORM;
		}
	}

}
