package org.kindling.moderation;

import java.util.Set;

import org.kindling.accounts.AccountService;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** Finds what somebody handed in who is not of age. */
@Component
class MinorSigns implements Signs {

	private final AccountService accounts;

	MinorSigns(AccountService accounts) {
		this.accounts = accounts;
	}

	@Override
	public Set<Sign> of(Submission submission) {
		return (submission.author() != null && !accounts.ageBand(submission.author()).isAdult()) ? Set.of(Sign.MINOR)
				: Set.of();
	}

}
