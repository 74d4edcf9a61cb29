package org.kindling.campaigns.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves sheets: one curator after the other, and only over what that curator saw. */
@Service
@Transactional
class SheetService {

	private static final int LONGEST_VALUE = 120;

	private static final int LONGEST = 2000;

	private final CampaignRows campaigns;

	private final LedgerService ledger;

	SheetService(CampaignRows campaigns, LedgerService ledger) {
		this.campaigns = campaigns;
		this.ledger = ledger;
	}

	@Transactional(readOnly = true)
	<F extends Record> F read(Sheet<F> sheet) {
		return sheet.read();
	}

	/**
	 * Saves a sheet; nothing happens where it says so already.
	 * @param seen the mark of what the curator saw
	 * @return where the curator goes on
	 * @throws OutdatedException if it says something else by now
	 * @throws RefusedException if it cannot say that
	 */
	<F extends Record> String save(Sheet<F> sheet, String seen, F wanted, long curator) {
		campaigns.lock(sheet.campaign());
		Wording now = Wording.of(sheet.read());
		Wording then = Wording.of(wanted);
		if (!now.mark().equals(seen)) {
			throw new OutdatedException(now.mark(), List.copyOf(now.unlike(then).values()));
		}
		Item changed = sheet.write(wanted);
		if (!now.equals(then)) {
			record(changed, sheet.act(), sheet.name(), now, then, curator);
		}
		return sheet.next(changed);
	}

	/**
	 * Takes away what a sheet is about.
	 * @param removal what does it, after the campaign is locked
	 */
	<F extends Record> void remove(Sheet<F> sheet, Runnable removal, long curator) {
		campaigns.lock(sheet.campaign());
		Wording now = Wording.of(sheet.read());
		removal.run();
		record(new Item("campaign", sheet.campaign()), "change", sheet.name(), now, new Wording(Map.of()), curator);
	}

	private void record(Item item, String act, String name, Wording before, Wording after, long curator) {
		Map<String, String> old = before.unlike(after);
		String changes = after.unlike(before)
			.entrySet()
			.stream()
			.map((field) -> field.getKey() + ": " + shortened(old.getOrDefault(field.getKey(), ""), LONGEST_VALUE)
					+ " → " + shortened(field.getValue(), LONGEST_VALUE))
			.collect(Collectors.joining("\n"));
		ledger.record(Act.of(item, act), Actor.curator(curator),
				new Reason(null, shortened(name + "\n" + changes, LONGEST)));
	}

	private static String shortened(String text, int most) {
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
	}

}
