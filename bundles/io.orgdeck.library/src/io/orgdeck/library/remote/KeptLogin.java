package io.orgdeck.library.remote;

import java.util.Optional;

/** Says what is kept; asks when nothing is, or when it is wrong, and keeps what may be kept. */
public final class KeptLogin implements Login {

	private final Secrets secrets;
	private final Login asked;

	/** @param asked whoever knows what is not kept */
	public KeptLogin(Secrets secrets, Login asked) {
		this.secrets = secrets;
		this.asked = asked;
	}

	@Override
	public Optional<Answer> ask(Question question) {
		String key = question.keyFile().orElse(question.place());
		if (question.again()) {
			secrets.forget(key);
		} else {
			Optional<Answer> kept = secrets.of(key);
			if (kept.isPresent()) {
				return kept;
			}
		}
		Optional<Answer> answer = asked.ask(question);
		answer.filter(Answer::keep).ifPresent(known -> secrets.keep(key, known));
		return answer;
	}

	@Override
	public boolean goesOn(String sentence) {
		return asked.goesOn(sentence);
	}
}
