package org.kindling.accounts;

import org.kindling.platform.settings.Setting;
import org.kindling.platform.settings.Settings;

import org.springframework.stereotype.Component;

/** Whether new people can come in by themselves. Who was invited comes in at any time. */
@Component
class SignUpDoor {

	/** The page that says that they cannot. */
	static final String SHUT = "accounts/shut";

	private final Settings settings;

	private final Setting signUps;

	SignUpDoor(Settings settings, Setting signUps) {
		this.settings = settings;
		this.signUps = signUps;
	}

	boolean isShut() {
		return !settings.isOn(signUps);
	}

}
