package org.kindling.accounts;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Connects an identity of elsewhere with the account that its address has here. A
 * provider may be wrong about an address, so the account's password is asked for.
 */
@Controller
@RequestMapping(IdentityConnectionController.PATH)
class IdentityConnectionController {

	static final String PATH = "/sign-up/identity/connection";

	private final IdentityService identities;

	private final IdentityArrival arrival;

	private final Limits limits;

	private final InstantSource time;

	IdentityConnectionController(IdentityService identities, IdentityArrival arrival, Limits limits,
			InstantSource time) {
		this.identities = identities;
		this.arrival = arrival;
		this.limits = limits;
		this.time = time;
	}

	@GetMapping
	String form(HttpServletRequest request, Model model) {
		return known(request).map((identity) -> {
			model.addAttribute("identity", identity);
			return "accounts/connection";
		}).orElse("redirect:/sign-in");
	}

	@PostMapping
	@Nullable String submit(@RequestParam(defaultValue = "") String password, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException, ServletException {
		Optional<Identity> identity = known(request);
		if (identity.isEmpty()) {
			return "redirect:/sign-in";
		}
		limits.take(Limit.SIGN_IN_PER_CLIENT, ClientAddress.of(request));
		limits.take(Limit.SIGN_IN_PER_ACCOUNT, String.valueOf(identity.get().email()));
		Optional<Long> account = identities.connect(identity.get(), password);
		if (account.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			model.addAttribute("refused", true);
			return form(request, model);
		}
		limits.giveBack(Limit.SIGN_IN_PER_CLIENT, ClientAddress.of(request));
		arrival.signIn(account.get(), request, response);
		return null;
	}

	private Optional<Identity> known(HttpServletRequest request) {
		return PendingIdentity.of(request, time.instant()).filter(identities::hasAccount);
	}

}
