package org.kindling.campaigns.editing;

import java.util.List;

import org.kindling.publishing.Item;

import org.springframework.stereotype.Component;

/** What is said of partners, and which of them are behind a campaign. */
@Component
class PartnerSheets {

	private final PartnerRows partners;

	PartnerSheets(PartnerRows partners) {
		this.partners = partners;
	}

	/** All that there are. */
	List<PartnerRows.PartnerLine> all() {
		return partners.all();
	}

	Sheet<PartnersForm> of(long campaign) {
		return new CampaignSheet<>(campaign, "partners", "change", () -> new PartnersForm(partners.of(campaign)),
				(wanted) -> partners.put(campaign, wanted.partners()));
	}

	/** A partner, or a new one where its number is 0. */
	Sheet<PartnerForm> partner(long partner) {
		return new PartnerSheet(partners, partner);
	}

	/**
	 * A partner of any campaign.
	 *
	 * @param partners where they are kept
	 * @param id its number, or 0
	 */
	private record PartnerSheet(PartnerRows partners, long id) implements Sheet<PartnerForm> {

		@Override
		public long campaign() {
			return 0;
		}

		@Override
		public String name() {
			return "partner";
		}

		@Override
		public String act() {
			return (id == 0) ? "create" : "change";
		}

		@Override
		public PartnerForm read() {
			return (id == 0) ? PartnerForm.NEW : partners.find(id);
		}

		@Override
		public Item write(PartnerForm wanted) {
			wanted.require();
			long kept = (id == 0) ? partners.add(free(Slug.of(wanted.name()), 1), wanted) : id;
			partners.change(kept, wanted);
			return new Item("partner", kept);
		}

		@Override
		public String next(Item changed) {
			return "/curation/partners?done=change";
		}

		private String free(String slug, int number) {
			String plain = slug.isEmpty() ? "partner"
					: slug.substring(0, Math.min(slug.length(), 70)).replaceAll("-$", "");
			String tried = (number == 1) ? plain : plain + "-" + number;
			return partners.isTaken(tried) ? free(slug, number + 1) : tried;
		}

	}

}
