package io.orgdeck.library.remote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asks for the same thing once, however many connections one send takes. */
final class AskedOnce implements Login {

	private final Login login;
	private final Map<String, Answer> said = new HashMap<>();

	AskedOnce(Login login) {
		this.login = login;
	}

	@Override
	public Optional<Answer> ask(Question question) {
		String about = question.keyFile().orElse(question.place());
		if (question.again()) {
			said.remove(about);
		}
		Answer known = said.get(about);
		Optional<Answer> answer = known != null ? Optional.of(known) : login.ask(question);
		answer.ifPresent(one -> said.put(about, one));
		return answer.map(one -> new Answer(one.user(), one.password().clone(), one.keep()));
	}

	@Override
	public boolean goesOn(String sentence) {
		return login.goesOn(sentence);
	}
}
