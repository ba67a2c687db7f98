package io.orgdeck.library.internal;

import java.io.Console;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.library.remote.Login;

/** Asks at the terminal, or takes the password from the environment; never from the command line, which others can see. */
final class AskedLogin implements Login {

	private static final String USER = "ORGDECK_SHARED_USER";
	private static final String PASSWORD = "ORGDECK_SHARED_PASSWORD";

	private boolean tried;

	@Override
	public Optional<Answer> ask(Question question) {
		String given = System.getenv(PASSWORD);
		String place = question.keyFile().orElse(question.place());
		String name = question.user().isEmpty() ? Optional.ofNullable(System.getenv(USER)).orElse("") : question.user();
		if (given != null) {
			boolean again = tried;
			tried = true;
			return again ? Optional.empty() : Optional.of(new Answer(name, given.toCharArray(), false));
		}
		Console console = System.console();
		if (console == null) {
			return Optional.empty();
		}
		String typed = name.isEmpty() && question.keyFile().isEmpty() ? console.readLine("%s", NLS.bind(Messages.loginName, place)) : name;
		char[] password = console.readPassword("%s", NLS.bind(Messages.loginPassword, typed, place));
		return password == null ? Optional.empty() : Optional.of(new Answer(typed, password, false));
	}

	@Override
	public boolean goesOn(String sentence) {
		Console console = System.console();
		String answer = console == null ? null : console.readLine("%s ", NLS.bind(Messages.loginGoOn, sentence, Messages.loginYes));
		return answer != null && answer.strip().equalsIgnoreCase(Messages.loginYes);
	}
}
