package org.kindling.platform.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.kindling.platform.NotFoundException;
import org.kindling.platform.settings.SettingRepository.Chosen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * What holds now. Each portal asks the database once a second at most, so a change is
 * seen everywhere within two.
 */
@Service
public class Settings {

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final List<Setting> all;

	private final SettingRepository chosen;

	private final InstantSource time;

	private volatile Seen seen = new Seen(Map.of(), Instant.MIN);

	Settings(List<Setting> all, SettingRepository chosen, InstantSource time) {
		this.all = all.stream().sorted(Comparator.comparing(Setting::name)).toList();
		this.chosen = chosen;
		this.time = time;
	}

	/** Whether a switch is on. */
	public boolean isOn(Setting setting) {
		return number(setting) == 1;
	}

	/** A size as it is set. */
	public DataSize size(Setting setting) {
		return DataSize.ofMegabytes(number(setting));
	}

	/** A number as it is set, in the unit of the setting. */
	public long number(Setting setting) {
		return value(setting, fresh());
	}

	/** All settings as they are at this moment, in the order of their names. */
	public List<SettingLine> list() {
		Map<String, Chosen> values = chosen.all();
		return all.stream().map((setting) -> line(setting, values)).toList();
	}

	/**
	 * Sets something from now on, whatever is configured.
	 * @return as it was before
	 * @throws NotFoundException where there is no such setting
	 * @throws SettingRefusedException where the value is too small or too large
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public SettingLine change(String name, long value) {
		SettingLine before = find(name);
		if (!before.setting().takes(value)) {
			throw new SettingRefusedException(before.setting(), value);
		}
		chosen.put(name, value, time.instant());
		return before;
	}

	/**
	 * Lets what is configured hold again.
	 * @return as it was before
	 * @throws NotFoundException where there is no such setting
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public SettingLine reset(String name) {
		SettingLine before = find(name);
		chosen.remove(name);
		return before;
	}

	private SettingLine find(String name) {
		return list().stream()
			.filter((line) -> line.setting().name().equals(name))
			.findAny()
			.orElseThrow(NotFoundException::new);
	}

	private Map<String, Chosen> fresh() {
		Instant now = time.instant();
		Seen last = seen;
		if (!now.isBefore(last.until())) {
			last = new Seen(chosen.all(), now.plus(FRESH));
			seen = last;
		}
		return last.values();
	}

	private static SettingLine line(Setting setting, Map<String, Chosen> values) {
		Chosen own = values.get(setting.name());
		return new SettingLine(setting, value(setting, values), (own != null) ? own.changedAt() : null);
	}

	// What an earlier version took may be too much for this one.
	private static long value(Setting setting, Map<String, Chosen> values) {
		Chosen own = values.get(setting.name());
		return (own != null && setting.takes(own.value())) ? own.value() : setting.usual();
	}

	private record Seen(Map<String, Chosen> values, Instant until) {

	}

}
