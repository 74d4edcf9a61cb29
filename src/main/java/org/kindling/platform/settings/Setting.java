package org.kindling.platform.settings;

import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Something that an admin may change while the portal runs: a module contributes a bean
 * for each, and asks {@link Settings} for the value whenever it needs it. Its words are
 * the messages {@code setting.NAME} and {@code setting.NAME.text}.
 *
 * @param name small letters and hyphens, and never changed: it is kept with the value
 * @param kind how it is typed and shown
 * @param usual what holds until an admin chooses something else, as it was configured
 * @param least the smallest value that is taken
 * @param most the largest
 */
public record Setting(String name, Kind kind, long usual, long least, long most) {

	public Setting {
		Assert.isTrue(usual >= least && usual <= most,
				() -> "%s is configured as %d, and it has to be from %d to %d".formatted(name, usual, least, most));
	}

	/** Something that is on or off. */
	public static Setting onOrOff(String name, boolean usual) {
		return new Setting(name, Kind.SWITCH, usual ? 1 : 0, 0, 1);
	}

	/** A whole number. */
	public static Setting number(String name, long usual, long least, long most) {
		return new Setting(name, Kind.NUMBER, usual, least, most);
	}

	/** A number of megabytes; what is configured more finely is cut. */
	public static Setting size(String name, DataSize usual, DataSize least, DataSize most) {
		return new Setting(name, Kind.MEGABYTES, usual.toMegabytes(), least.toMegabytes(), most.toMegabytes());
	}

	boolean takes(long value) {
		return value >= least && value <= most;
	}

	/** How a value is typed and shown. */
	public enum Kind {

		/** 1 for on, 0 for off. */
		SWITCH,

		/** Any whole number. */
		NUMBER,

		/** A size. */
		MEGABYTES

	}

}
