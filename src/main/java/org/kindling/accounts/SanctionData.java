package org.kindling.accounts;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was decided about somebody, to be handed out; it goes with the account. */
@Component
@Order(SanctionData.BESIDE_OTHERS)
class SanctionData implements PersonalData {

	static final int BESIDE_OTHERS = 850;

	private final SanctionRepository sanctions;

	SanctionData(SanctionRepository sanctions) {
		this.sanctions = sanctions;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		List<Sanction> all = sanctions.of(account);
		if (!all.isEmpty()) {
			archive.json("sanctions.json", all);
		}
	}

	@Override
	public void erase(long account) {
		sanctions.delete(account);
	}

}
