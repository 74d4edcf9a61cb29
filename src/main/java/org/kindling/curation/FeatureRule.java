package org.kindling.curation;

import java.util.ArrayList;
import java.util.List;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Freedom;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;

import org.springframework.stereotype.Component;

/**
 * Which stories may be featured. Captions count as reviewed as soon as everybody can see
 * them. A film is taken to be spoken until a curator who watched it says otherwise: so
 * the rule may ask for captions too often, and never too seldom.
 */
@Component
class FeatureRule {

	private static final int APPROVALS_OF_THE_YOUNG = 2;

	private final AccountService accounts;

	private final LedgerService ledger;

	FeatureRule(AccountService accounts, LedgerService ledger) {
		this.accounts = accounts;
		this.ledger = ledger;
	}

	/** What the story still needs; nothing where it may be featured. */
	List<Missing> missing(Candidate story) {
		List<Missing> missing = new ArrayList<>();
		if (!story.published()) {
			missing.add(Missing.PUBLISHED);
		}
		if (story.needsCaptions()) {
			missing.add(Missing.CAPTIONS);
		}
		if (needsSecondApproval(story)) {
			missing.add(Missing.APPROVAL);
		}
		return missing;
	}

	// Who has no account was brought here by the portal itself, and asked for nothing.
	private boolean needsSecondApproval(Candidate story) {
		return story.account() != null && !accounts.ageBand(story.account()).allows(Freedom.FEATURED_BY_ONE_APPROVAL)
				&& ledger.approvals(new Item(Candidates.KIND, story.id())).size() < APPROVALS_OF_THE_YOUNG;
	}

}
