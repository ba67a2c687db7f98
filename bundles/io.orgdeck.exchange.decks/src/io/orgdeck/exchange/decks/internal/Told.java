package io.orgdeck.exchange.decks.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.model.Texts;

/** What a deck has no place for, by its field and by where it stands, to be told before anything is made. */
final class Told {

	private static final int MOST_NAMED = 20;
	private static final int QUOTED = 160;

	private final Place place;
	private final Map<String, Set<String>> fields = new LinkedHashMap<>();
	private final Map<String, Set<String>> conditions = new LinkedHashMap<>();
	private final Map<String, Set<String>> listed = new LinkedHashMap<>();
	private final Map<String, Set<String>> offered = new LinkedHashMap<>();
	private final Set<String> sameCodes = new LinkedHashSet<>();
	private final List<ImportProblem> others = new ArrayList<>();

	Told(String file) {
		place = Place.of(file);
	}

	/** Tells the fields of a part that nobody has asked for. */
	void unread(Part part, String where) {
		part.unread().forEach(key -> {
			int count = part.count(key);
			field(key, count == 1 ? where : NLS.bind(Messages.ciso_counted, where, count));
		});
	}

	void field(String field, String where) {
		fields.computeIfAbsent(field, unseen -> new LinkedHashSet<>()).add(where);
	}

	void condition(String condition, String where) {
		conditions.computeIfAbsent(Texts.excerpt(condition, QUOTED), unseen -> new LinkedHashSet<>()).add(where);
	}

	/** A question whose answers are only listed. */
	void listed(String kind, String where) {
		listed.computeIfAbsent(kind, unseen -> new LinkedHashSet<>()).add(where);
	}

	/** An answer that becomes no level, because everybody can give it anyway. */
	void offered(String label, String where) {
		offered.computeIfAbsent(Texts.excerpt(label, QUOTED), unseen -> new LinkedHashSet<>()).add(where);
	}

	/** A code that has a number behind it, because another card has it. */
	void sameCode(String code) {
		sameCodes.add(code);
	}

	String line(Part part) {
		return NLS.bind(Messages.ciso_line, part.line());
	}

	void other(String text, String remedy) {
		others.add(ImportProblem.warning(place, text, remedy));
	}

	List<ImportProblem> remarks() {
		var remarks = new ArrayList<>(others);
		if (!sameCodes.isEmpty()) {
			remarks.add(ImportProblem.warning(place, NLS.bind(Messages.ciso_sameRef, names(sameCodes)), Messages.ciso_sameRefRemedy));
		}
		offered.forEach((label, where) -> remarks.add(
				ImportProblem.warning(place, NLS.bind(Messages.ciso_offered, label, names(where)), Messages.offeredRemedy)));
		listed.forEach((kind, where) -> remarks.add(ImportProblem.warning(place,
				NLS.bind(Messages.ciso_listed, new Object[] { where.size(), kind, names(where) }), Messages.discussedRemedy)));
		conditions.forEach((condition, where) -> remarks.add(
				ImportProblem.warning(place, NLS.bind(Messages.notTaken, condition, names(where)), Messages.notTakenRemedy)));
		fields.forEach((field, where) -> remarks
				.add(ImportProblem.warning(place, NLS.bind(Messages.ciso_notTaken, field, names(where)), Messages.ciso_notTakenRemedy)));
		return remarks;
	}

	private static String names(Set<String> where) {
		String named = String.join(", ", where.stream().limit(MOST_NAMED).toList());
		return where.size() <= MOST_NAMED ? named : NLS.bind(Messages.ciso_more, named, where.size() - MOST_NAMED);
	}
}
