package io.orgdeck.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import io.orgdeck.core.exchange.Placement.Home;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;

/** Where answers that name no session shall go, as it is typed: a session by id or title, with its round, or {@code asked}. */
final class NamedHome {

	private static final String WHERE_ASKED = "asked";

	private static final Pattern WITH_ROUND = Pattern.compile("(?<session>.+):(?<round>[1-9][0-9]{0,3})", Pattern.DOTALL);

	private final Assessment assessment;
	private final CommandSpec spec;

	NamedHome(Assessment assessment, CommandSpec spec) {
		this.assessment = assessment;
		this.spec = spec;
	}

	/** @param typed null where nothing was said */
	Home of(String typed) {
		if (typed == null) {
			return new Home.Collected();
		}
		if (typed.equals(WHERE_ASKED)) {
			return new Home.WhereAsked();
		}
		return session(typed).map(session -> new Home.InSession(session, OptionalInt.empty())).or(() -> withRound(typed))
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.importNoSession, typed, known())));
	}

	private Optional<Home.InSession> withRound(String typed) {
		var parts = WITH_ROUND.matcher(typed);
		return parts.matches() ? session(parts.group("session"))
				.map(session -> new Home.InSession(session, OptionalInt.of(Integer.parseInt(parts.group("round"))))) : Optional.empty();
	}

	private Optional<Session> session(String name) {
		List<Session> named = assessment.getSessions().stream()
				.filter(session -> name.equals(session.getId()) || name.equals(session.getTitle())).toList();
		return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private String known() {
		return assessment.getSessions().stream()
				.map(session -> Texts.or(session.getTitle(), session.getId()) + " (" + session.getId() + ')')
				.collect(Collectors.joining(", "));
	}
}
