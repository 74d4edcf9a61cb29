package org.kindling.accounts;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Codes on paper for who has lost the phone. They carry 80 random bits, so a plain hash
 * of them tells nobody anything.
 */
@Repository
class RecoveryCodes {

	private static final int COUNT = 10;

	private static final int GROUPS = 4;

	private static final int GROUP_LENGTH = 4;

	// None that is taken for another when somebody copies it by hand.
	private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient database;

	RecoveryCodes(JdbcClient database) {
		this.database = database;
	}

	/** Makes new ones in place of those there were. They are not to be had again. */
	List<String> renew(long account) {
		deleteAll(account);
		List<String> codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
		codes.forEach((code) -> database.sql("insert into recovery_code (account_id, hash) values (:account, :hash)")
			.param("account", account)
			.param("hash", hash(code))
			.update());
		return codes;
	}

	/** Uses one up, however it is typed; false if it was none. */
	boolean take(long account, String code) {
		return database.sql("delete from recovery_code where account_id = :account and hash = :hash")
			.param("account", account)
			.param("hash", hash(code))
			.update() == 1;
	}

	int left(long account) {
		return database.sql("select count(*) from recovery_code where account_id = :account")
			.param("account", account)
			.query(Integer.class)
			.single();
	}

	void deleteAll(long account) {
		database.sql("delete from recovery_code where account_id = :account").param("account", account).update();
	}

	private static String random() {
		return IntStream.range(0, GROUPS)
			.mapToObj((_) -> RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length())
				.mapToObj((i) -> LETTERS.substring(i, i + 1))
				.collect(Collectors.joining()))
			.collect(Collectors.joining("-"));
	}

	private static String hash(String code) {
		String plain = code.toLowerCase(Locale.ROOT)
			.replace('o', '0')
			.replace('i', '1')
			.replace('l', '1')
			.replaceAll("[^0-9a-z]", "");
		return new LinkToken(plain).hash();
	}

}
