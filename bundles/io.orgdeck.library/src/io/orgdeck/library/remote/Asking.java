package io.orgdeck.library.remote;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/** Asks somebody for whatever a connection wants to know, and keeps nothing of it. */
final class Asking extends CredentialsProvider {

	private final Login login;
	private final String place;
	private boolean asked;

	Asking(Login login, URIish place) {
		this.login = login;
		this.place = place.setPass(null).toString();
	}

	@Override
	public boolean isInteractive() {
		return true;
	}

	@Override
	public boolean supports(CredentialItem... items) {
		return true;
	}

	@Override
	public boolean get(URIish uri, CredentialItem... items) {
		boolean secret = Arrays.stream(items).anyMatch(
				item -> item instanceof CredentialItem.Password || item instanceof CredentialItem.StringType text && text.isValueSecure());
		return secret ? answer(uri, items) : decide(items);
	}

	private boolean answer(URIish uri, CredentialItem... items) {
		String user = uri.getUser() == null ? "" : uri.getUser();
		Optional<String> keyFile = "file".equals(uri.getScheme()) ? Optional.of(uri.getPath()) : Optional.empty();
		Optional<Login.Answer> answer = login.ask(new Login.Question(place, user, keyFile, asked));
		asked = true;
		answer.ifPresent(known -> {
			for (CredentialItem item : items) {
				switch (item) {
					case CredentialItem.Username name -> name.setValue(known.user());
					case CredentialItem.Password password -> password.setValue(known.password());
					case CredentialItem.StringType text ->
						text.setValue(text.isValueSecure() ? new String(known.password()) : known.user());
					default -> {}
				}
			}
		});
		return answer.isPresent();
	}

	/** What is asked without a secret is whether to go on; nothing that was not seen to is agreed to. */
	private boolean decide(CredentialItem... items) {
		for (CredentialItem item : items) {
			if (item instanceof CredentialItem.YesNoType choice) {
				choice.setValue(false);
			} else if (!(item instanceof CredentialItem.InformationalMessage)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public void reset(URIish uri) {
		asked = true; // what was said before was not taken
	}
}
