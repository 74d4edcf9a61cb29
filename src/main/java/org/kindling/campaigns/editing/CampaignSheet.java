package org.kindling.campaigns.editing;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Item;

/**
 * A sheet of a campaign that exists.
 *
 * @param campaign its id
 * @param name the template
 * @param act what saving is called
 * @param reading what it says now
 * @param writing makes it say something else
 */
record CampaignSheet<F extends Record>(long campaign, String name, String act, Supplier<F> reading,
		Consumer<F> writing) implements Sheet<F> {

	CampaignSheet {
		if (campaign == 0) {
			throw new NotFoundException();
		}
	}

	@Override
	public F read() {
		return reading.get();
	}

	@Override
	public Item write(F wanted) {
		writing.accept(wanted);
		return CampaignSheets.item(campaign);
	}

}
