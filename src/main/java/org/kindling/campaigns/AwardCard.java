package org.kindling.campaigns;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An award as a campaign offers it.
 *
 * @param id its number
 * @param campaign the number of its campaign
 * @param name what it is called
 * @param criteria what it is given for
 * @param amountFrom the least, or null where no money is given
 * @param amountTo the most, or null
 * @param currency ISO 4217, or null
 * @param quantity how many are given, or null where that is open
 */
public record AwardCard(long id, long campaign, String name, String criteria, @Nullable BigDecimal amountFrom,
		@Nullable BigDecimal amountTo, @Nullable String currency, @Nullable Integer quantity) {

}
