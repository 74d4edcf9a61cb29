package org.kindling.campaigns;

/**
 * A campaign in a list: the edition that speaks for it today.
 *
 * @param face the edition
 * @param phase where that edition stands today
 */
public record CampaignCard(EditionPage face, Phase phase) {

}
