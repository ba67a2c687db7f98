package io.orgdeck.core.privacy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;

/** Finds who is meant by an id, a number, a name or an address. */
public final class NamedPerson {

	private NamedPerson() {
	}

	/** @throws IOException with a sentence, when nobody is meant or more than one */
	public static Participant find(Assessment assessment, String wanted) throws IOException {
		List<Participant> found = assessment.getParticipants().stream().filter(one -> wanted.equals(one.getId())
				|| wanted.equals(Integer.toString(one.getNumber())) || Typed.same(wanted, one.getName())
				|| Typed.same(wanted, one.getEmail()))
				.toList();
		if (found.isEmpty()) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.nobody, wanted));
		}
		if (found.size() > 1) {
			throw new StoreException(Kind.CANNOT_READ,
					NLS.bind(Messages.several, wanted, found.stream().map(NamedPerson::said).collect(Collectors.joining(", "))));
		}
		return found.getFirst();
	}

	static String said(Participant person) {
		return NLS.bind(Messages.person, person.getNumber(), Texts.or(person.getName(), "–"));
	}
}
