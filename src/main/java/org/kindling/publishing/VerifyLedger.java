package org.kindling.publishing;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.kindling.platform.commands.Command;
import org.kindling.platform.database.CommandDatabase;
import org.kindling.publishing.LedgerCheck.Verdict;

import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Recomputes the chain of the ledger and names the first broken entry. A chain cannot
 * show that its end was cut off; whoever kept the last entry's {@link LedgerHead}
 * elsewhere can.
 */
class VerifyLedger implements Command {

	@Override
	public String name() {
		return "verify-ledger";
	}

	@Override
	public String description() {
		return "checks that no entry of the ledger was changed; followed by NUMBER:HASH, also that this one is there";
	}

	@Override
	public List<Class<?>> parts() {
		return List.of(CommandDatabase.class, Ledger.class, LedgerCheck.class);
	}

	@Override
	public int run(ListableBeanFactory parts, List<String> words, PrintStream out) {
		List<LedgerHead> kept = words.stream().map(LedgerHead::read).flatMap(Optional::stream).toList();
		if (words.size() > 1 || kept.size() < words.size()) {
			out.println("After verify-ledger comes nothing, or the one line that it has printed before: NUMBER:HASH");
			return TROUBLE;
		}
		Ledger ledger = parts.getBean(Ledger.class);
		Verdict verdict = parts.getBean(LedgerCheck.class).verify();
		String problem = verdict.broken()
			.map((number) -> broken(ledger, number))
			.or(() -> kept.stream().filter((head) -> !isIn(ledger, head)).map(VerifyLedger::gone).findAny())
			.orElse("");
		out.println(problem.isEmpty() ? sound(verdict) : problem);
		return problem.isEmpty() ? WELL : NOT_WELL;
	}

	private static String sound(Verdict verdict) {
		return verdict.lastSound().map(LedgerHead::at).map((head) -> """
				All %d entries of the ledger are what was written.
				Keep this elsewhere, to see one day that none was cut off after it:
				%s""".formatted(head.number(), head)).orElse("The ledger is empty.");
	}

	private static String broken(Ledger ledger, long number) {
		Act act = ledger.after(number - 1, 1).getFirst().act();
		return "Entry %d of the ledger (%s %d: %s) is not what was written, or does not follow the one before."
			.formatted(number, act.item().kind(), act.item().id(), act.name());
	}

	private static boolean isIn(Ledger ledger, LedgerHead head) {
		return ledger.after(head.number() - 1, 1).stream().map(LedgerHead::at).anyMatch(head::equals);
	}

	private static String gone(LedgerHead head) {
		return "Entry %d is not in the ledger with that hash: its end was cut off, or all of it was written anew."
			.formatted(head.number());
	}

}
