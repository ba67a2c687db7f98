package io.orgdeck.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.LoggedBallot;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.votelog.VoteLog.State;
import io.orgdeck.core.votelog.VoteLog.Why;

/** {@code orgdeck audit votes}: whether votes stand as they came in, and where the vote of a code stands. */
@Command(name = "votes", mixinStandardHelpOptions = true)
final class AuditVotesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Parameters(index = "1..*", paramLabel = "${bundle:label.CODE}")
	private List<String> codes = List.of();

	@Option(names = "--bundle", paramLabel = "${bundle:label.BUNDLE}")
	private Path bundle;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		List<LoggedBallot> logs = logs();
		PrintWriter out = spec.commandLine().getOut();
		boolean sound = true;
		if (logs.isEmpty()) {
			out.println(Messages.auditVotesNone);
		}
		for (LoggedBallot log : codes.isEmpty() ? logs : List.<LoggedBallot>of()) {
			out.println(NLS.bind(Messages.auditVotes, new Object[] { log.question(), log.count(State.COUNTED), log.count(State.REPLACED),
					log.count(State.TAKEN_BACK), log.count(State.CHANGED), log.otherwise() }));
			for (Why why : log.turns()) {
				out.println(NLS.bind(Messages.auditVotesTurn, log.question(), why(why)));
			}
			sound &= log.whole() && log.count(State.CHANGED) == 0;
			if (!log.whole()) {
				out.println(NLS.bind(Messages.auditVotesBroken, log.question()));
			}
		}
		for (String code : codes) {
			sound &= find(code, logs, out);
		}
		return sound && isAsInBundle(logs, out) ? 0 : 1;
	}

	private List<LoggedBallot> logs() throws IOException {
		return file.toString().endsWith('.' + AuditMakeCommand.BUNDLE) ? LoggedBallot.in(AuditBundle.read(file))
				: LoggedBallot.in(new AssessmentStore().read(file, ReadOptions.NONE.with(password)).content());
	}

	private static boolean find(String typed, List<LoggedBallot> logs, PrintWriter out) {
		String code = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1');
		var found = logs.stream().filter(log -> log.states().containsKey(code)).findFirst();
		out.println(
				found.map(log -> NLS.bind(Messages.auditVotesCode, new Object[] { typed, log.question(), said(log.states().get(code)) }))
						.orElseGet(() -> NLS.bind(Messages.auditVotesUnknown, typed)));
		return found.filter(log -> log.whole() && log.states().get(code) != State.CHANGED).isPresent();
	}

	private boolean isAsInBundle(List<LoggedBallot> logs, PrintWriter out) throws IOException {
		boolean same = true;
		if (bundle != null) {
			Map<String, LoggedBallot> here = logs.stream().collect(Collectors.toMap(LoggedBallot::ballot, Function.identity()));
			for (LoggedBallot signed : LoggedBallot.in(AuditBundle.read(bundle))) {
				LoggedBallot now = here.get(signed.ballot());
				if (now == null || !now.seal().equals(signed.seal()) || !now.head().equals(signed.head())
						|| !now.states().equals(signed.states())) {
					out.println(NLS.bind(Messages.auditVotesOther, signed.question()));
					same = false;
				}
			}
		}
		return same;
	}

	private static String why(Why why) {
		return switch (why) {
			case forgotten -> Messages.auditVotesForgotten;
			case removed -> Messages.auditVotesRemoved;
			case joined -> Messages.auditVotesJoined;
			case merged -> Messages.auditVotesMerged;
		};
	}

	private static String said(State state) {
		return switch (state) {
			case COUNTED -> Messages.auditVotesCounted;
			case REPLACED -> Messages.auditVotesReplaced;
			case TAKEN_BACK -> Messages.auditVotesTakenBack;
			case CHANGED -> Messages.auditVotesChanged;
		};
	}
}
