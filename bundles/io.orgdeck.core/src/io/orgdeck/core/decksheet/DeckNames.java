package io.orgdeck.core.decksheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Identified;

/** What parts of one kind are called on a sheet, where another row names them: by name or code, and by id where that is not enough. */
final class DeckNames<T extends Identified> {

	private final Function<T, String> naming;
	private final Map<String, T> byId = new HashMap<>();
	private final Map<String, T> byName = new LinkedHashMap<>();
	private final Map<String, Integer> bearers = new HashMap<>();

	/** @param naming what people call such a part; may give null */
	DeckNames(Function<T, String> naming) {
		this.naming = naming;
	}

	static <T extends Identified> DeckNames<T> of(Collection<T> parts, Function<T, String> naming) {
		var names = new DeckNames<T>(naming);
		parts.forEach(names::add);
		return names;
	}

	void add(T part) {
		byId.putIfAbsent(part.getId(), part);
		String key = Typed.key(naming.apply(part));
		if (!key.isEmpty()) {
			byName.putIfAbsent(key, part);
			bearers.merge(key, 1, Integer::sum);
		}
	}

	/** The part that somebody means who has typed this. */
	Optional<T> find(String typed) {
		return Optional.ofNullable(byId.get(typed)).or(() -> Optional.ofNullable(byName.get(Typed.key(typed))));
	}

	Optional<T> withId(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** What to write for a part so that {@link #find} finds it again; nothing for null. */
	String of(T part) {
		if (part == null) {
			return "";
		}
		String name = DeckText.orEmpty(naming.apply(part));
		boolean clear = !Typed.isBlank(name) && name.equals(DeckText.trimmed(name)) && bearers.getOrDefault(Typed.key(name), 0) == 1
				&& byId.getOrDefault(name, part) == part && name.lines().count() == 1;
		return clear ? name : DeckText.orEmpty(part.getId());
	}
}
