package org.kindling.campaigns;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** That a partner stands behind a campaign, and in which order it is named. */
@Entity
class CampaignPartner {

	@EmbeddedId
	private Key key;

	private int position;

	protected CampaignPartner() {
	}

	@Embeddable
	record Key(long campaignId, long partnerId) implements Serializable {

	}

}
