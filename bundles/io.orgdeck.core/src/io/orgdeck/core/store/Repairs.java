package io.orgdeck.core.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;

/** Brings a model that was read into a state that the rest of the program may rely on. */
final class Repairs {

	private final ModelResource resource;
	private final ReadReport report;

	Repairs(ModelResource resource, ReadReport report) {
		this.resource = resource;
		this.report = report;
	}

	void run() {
		dropFurtherRoots();
		lookAtVersion(resource.getContents().get(0));
		Map<String, Identified> byId = new HashMap<>();
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Identified identified) {
				giveOwnId(identified, byId);
			}
			if (object instanceof Ballot ballot && ballot.getVotes() != null && !ballot.getVotes().unreadable().isEmpty()) {
				report.warn(Names.onScreen().full(ballot),
						NLS.bind(Messages.Repairs_unreadableVotes, String.join(" ", ballot.getVotes().unreadable())));
			}
		}
	}

	private void lookAtVersion(EObject root) {
		Object stated = root.eGet(root.eClass().getEStructuralFeature("fileVersion"));
		if (stated instanceof String text && FormatVersion.parse(text).isEmpty()) {
			report.warn(Names.onScreen().full(root), NLS.bind(Messages.Repairs_version, text, FormatVersion.CURRENT));
		}
	}

	private void dropFurtherRoots() {
		while (resource.getContents().size() > 1) {
			EObject further = resource.getContents().remove(1);
			report.loss("", NLS.bind(Messages.Repairs_furtherRoot, Names.onScreen().full(further)));
		}
	}

	/** Ids of a deck are its author's to mend: somewhere, assessments may refer to them. */
	private void giveOwnId(Identified object, Map<String, Identified> byId) {
		String id = object.getId();
		if (id == null || id.isEmpty()) {
			object.setId(UUID.randomUUID().toString());
			if (object.eContainer() == null) {
				report.rootWithoutId();
			}
			if (object.eContainer() == null && object instanceof Deck) {
				report.warn("", Messages.Repairs_deckWithoutId);
			}
		} else if (byId.putIfAbsent(id, object) != null) {
			if (resource.getContents().get(0) instanceof Deck) {
				report.warn(Names.onScreen().full(object), NLS.bind(Messages.Repairs_sameIdInDeck, id));
				return;
			}
			object.setId(unused(id, byId));
			byId.put(object.getId(), object);
			report.warn(Names.onScreen().full(object), NLS.bind(Messages.Repairs_sameId, id, object.getId()));
		}
	}

	/** The same file gets the same ids each time it is read. */
	private String unused(String id, Map<String, Identified> byId) {
		return IntStream.iterate(2, i -> i + 1).mapToObj(i -> id + "-" + i)
				.filter(candidate -> !byId.containsKey(candidate) && resource.getEObject(candidate) == null).findFirst()
				.orElseThrow();
	}
}
