package org.kindling.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The passkeys of an account. Each change asks for the password first. */
@Controller
@RequestMapping("/account/passkeys")
class PasskeyController {

	private final PasskeyService passkeys;

	private final PasswordService passwords;

	private final CurrentSignIn current;

	private final HttpSessionPublicKeyCredentialCreationOptionsRepository asked = new HttpSessionPublicKeyCredentialCreationOptionsRepository();

	PasskeyController(PasskeyService passkeys, PasswordService passwords, CurrentSignIn current) {
		this.passkeys = passkeys;
		this.passwords = passwords;
		this.current = current;
	}

	@GetMapping
	String list(SignedIn by, Model model) {
		model.addAttribute("passkeys", passkeys.list(by.id()));
		return "accounts/passkeys";
	}

	@PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<String> ask(@RequestParam(name = "current", defaultValue = "") String password, SignedIn by,
			Authentication who, HttpServletRequest request, HttpServletResponse response) {
		if (!passwords.isRight(by.id(), password)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).body("{\"problem\":\"password\"}");
		}
		PublicKeyCredentialCreationOptions options = passkeys.creationOptions(who);
		asked.save(request, response, options);
		return ResponseEntity.ok(passkeys.write(options));
	}

	@PostMapping
	String submit(@RequestParam String credential, @RequestParam(defaultValue = "") String label, SignedIn by,
			HttpServletRequest request, HttpServletResponse response) {
		PublicKeyCredentialCreationOptions options = asked.load(request);
		if (options == null) {
			return "redirect:/account/passkeys?refused=true";
		}
		asked.save(request, response, null);
		try {
			passkeys.register(by.id(), options, credential, label);
		}
		catch (PasskeyRefusedException ex) {
			return "redirect:/account/passkeys?refused=true";
		}
		current.prove(SecondFactor.PASSKEY, request, response);
		return "redirect:/account/passkeys?done=added";
	}

	@PostMapping("/removal")
	String remove(@RequestParam(name = "current", defaultValue = "") String password,
			@RequestParam(defaultValue = "") String id, SignedIn by) {
		if (!passwords.isRight(by.id(), password)) {
			return "redirect:/account/passkeys?wrong=true";
		}
		passkeys.remove(by.id(), id);
		return "redirect:/account/passkeys?done=removed";
	}

}
