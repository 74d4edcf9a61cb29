package org.kindling.moderation;

import java.util.Locale;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was decided about an account, and what it said against that. Decisions stay in the
 * ledger, where the number of an account that is gone means nobody; the words of an
 * appeal go.
 */
@Component
@Order(AppealData.BEFORE_STORIES)
class AppealData implements PersonalData {

	static final int BEFORE_STORIES = 710;

	private final StatementService statements;

	private final AppealRepository appeals;

	private final AccountService accounts;

	AppealData(StatementService statements, AppealRepository appeals, AccountService accounts) {
		this.statements = statements;
		this.appeals = appeals;
		this.accounts = accounts;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		Locale language = accounts.contact(account).map(Contact::language).orElse(Locale.ENGLISH);
		archive.json("decisions.json", statements.list(account, language));
		archive.json("appeals.json", appeals.of(account));
	}

	@Override
	public void erase(long account) {
		appeals.erase(account);
	}

}
