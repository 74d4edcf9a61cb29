package org.kindling.creators;

import java.io.IOException;
import java.util.Locale;

import org.kindling.accounts.SignedIn;
import org.kindling.media.PortraitService;
import org.kindling.media.RefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The picture of a creator. */
@Controller
@RequestMapping(PortraitController.ADDRESS)
class PortraitController {

	static final String ADDRESS = "/studio/profile/picture";

	private static final String BACK = "redirect:/studio/profile?";

	private final ProfileService profiles;

	private final PortraitService portraits;

	PortraitController(ProfileService profiles, PortraitService portraits) {
		this.profiles = profiles;
		this.portraits = portraits;
	}

	@PostMapping
	String submit(@RequestParam MultipartFile picture, SignedIn by) throws IOException {
		try {
			// Drawn before anything is locked: it may take a while.
			profiles.putPortrait(by.id(), portraits.receive(picture.getBytes()));
			return BACK + "done=picture";
		}
		catch (RefusedException ex) {
			return BACK + "refused=" + ex.refusal().name().toLowerCase(Locale.ROOT);
		}
	}

	@PostMapping("/end")
	String remove(SignedIn by) {
		profiles.putPortrait(by.id(), null);
		return BACK + "done=nopicture";
	}

}
