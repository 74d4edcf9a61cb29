package org.kindling.administration;

import java.util.List;

import org.kindling.platform.settings.SettingLine;
import org.kindling.platform.settings.Settings;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What admins set while the portal runs; the ledger says who, when, from what and to
 * what.
 */
@Service
@Transactional(readOnly = true)
class SettingsAdministration {

	// There is one portal, and the setting's name stands where reasons have their code.
	private static final Item PORTAL = new Item("portal", 1);

	private final Settings settings;

	private final LedgerService ledger;

	SettingsAdministration(Settings settings, LedgerService ledger) {
		this.settings = settings;
		this.ledger = ledger;
	}

	List<SettingLine> list() {
		return settings.list();
	}

	/**
	 * @throws org.kindling.platform.settings.SettingRefusedException for what is too much
	 * or too little
	 */
	@Transactional
	void change(String name, long value, long admin) {
		note(settings.change(name, value), value, admin);
	}

	@Transactional
	void reset(String name, long admin) {
		SettingLine before = settings.reset(name);
		note(before, before.setting().usual(), admin);
	}

	private void note(SettingLine before, long value, long admin) {
		if (before.value() != value) {
			ledger.record(Act.of(PORTAL, "change_setting"), Actor.admin(admin),
					new Reason(before.setting().name(), "%d → %d".formatted(before.value(), value)));
		}
	}

}
