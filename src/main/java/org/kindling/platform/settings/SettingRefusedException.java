package org.kindling.platform.settings;

/** A value that a setting does not take. */
public class SettingRefusedException extends RuntimeException {

	SettingRefusedException(Setting setting, long value) {
		super("%s does not take %d".formatted(setting.name(), value));
	}

}
