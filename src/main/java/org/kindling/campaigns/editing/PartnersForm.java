package org.kindling.campaigns.editing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Who is behind a campaign.
 *
 * @param partners the ids of its partners, in the order in which they are named; each
 * once
 */
record PartnersForm(@Nullable List<String> partners) {

	PartnersForm {
		partners = (partners == null) ? List.of()
				: partners.stream()
					.filter(Objects::nonNull)
					.filter((each) -> each.matches("[1-9]\\d{0,17}"))
					.distinct()
					.toList();
	}

	/** The partner at a place, counted from 0; empty where there is none. */
	public String at(int place) {
		return (place < partners().size()) ? partners().get(place) : "";
	}

}
