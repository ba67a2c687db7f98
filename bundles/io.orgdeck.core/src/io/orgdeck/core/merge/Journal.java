package io.orgdeck.core.merge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Identified;

/** Takes down what a merge does, and keeps the values that it does not take. */
final class Journal {

	private final Assessment mine;
	private final MergeSettings settings;
	private final List<MergeLine> lines = new ArrayList<>();
	private final List<Comment> comments = new ArrayList<>();

	Journal(Assessment mine, MergeSettings settings) {
		this.mine = mine;
		this.settings = settings;
	}

	List<MergeLine> lines() {
		return lines;
	}

	void added(EObject object) {
		line(Kind.ADDED, object, "", "", "");
	}

	/** @param theirs what is added to a feature that has something already, in words */
	void addedTo(EObject object, String feature, String theirs) {
		line(Kind.ADDED, object, feature, "", theirs);
	}

	void changed(EObject object, EStructuralFeature feature, Object from, Object to) {
		line(Kind.CHANGED, object, Names.onScreen().feature(feature), Words.onScreen().value(from), Words.onScreen().value(to));
	}

	void changed(EObject object, String feature, String from, String to) {
		line(Kind.CHANGED, object, feature, from, to);
	}

	/** @param mine what is taken out of a feature, in words */
	void removedFrom(EObject object, String feature, String mine) {
		line(Kind.REMOVED, object, feature, mine, "");
	}

	void removed(EObject object) {
		line(Kind.REMOVED, object, "", "", "");
	}

	void kept(EObject object) {
		line(Kind.KEPT, object, "", "", "");
	}

	/** @param kept what one copy has taken out of a feature and the other has changed, in words */
	void keptIn(EObject object, String feature, String kept) {
		line(Kind.KEPT, object, feature, kept, kept);
	}

	void renumbered(EObject object, String theirs, String free) {
		line(Kind.RENUMBERED, object, "", theirs, free);
	}

	/** @param own the code that stands; empty for none */
	void keptCode(EObject object, String theirs, String own) {
		line(Kind.RENUMBERED, object, Names.onScreen().feature(object.eClass().getEStructuralFeature(Literals.ACTION__CODE.getName())),
				theirs,
				own);
	}

	void samePerson(Participant first, Participant second) {
		lines.add(new MergeLine(Kind.SAME_PERSON, MergeLine.key(first, second.getId()), Messages.subject_samePerson, "",
				Names.onScreen().full(first),
				Names.onScreen().full(second)));
	}

	private void line(Kind kind, EObject object, String feature, String mineValue, String theirsValue) {
		lines.add(new MergeLine(kind, key(object, feature), Names.onScreen().full(object), feature, mineValue, theirsValue));
	}

	private static String key(EObject object, String feature) {
		return object instanceof Identified identified ? MergeLine.key(identified, feature) : feature;
	}

	/**
	 * States a conflict and keeps, as a comment, the value that is not taken.
	 *
	 * @param about what the comment is written on
	 * @param key   identifies the conflict among those on the same object
	 * @return whether the other copy's value is to stand
	 */
	boolean takesTheirs(Identified about, String subject, String key, String feature, String mineValue, String theirsValue) {
		var line = new MergeLine(Kind.CONFLICT, MergeLine.key(about, key), subject, feature, mineValue, theirsValue);
		lines.add(line);
		boolean theirsStands = settings.takeTheirs().test(line);
		String author = theirsStands ? settings.own() : settings.source();
		String lost = theirsStands ? mineValue : theirsValue;
		comments.add(comment(about, author, NLS.bind(Messages.comment_value, new Object[] { subject, feature, lost })));
		return theirsStands;
	}

	/** The same comment has the same id however often the same copies are merged. */
	private Comment comment(Identified about, String author, String text) {
		Comment comment = AssessmentFactory.eINSTANCE.createComment();
		comment.setId(UUID.nameUUIDFromBytes((about.getId() + '\n' + text).getBytes(StandardCharsets.UTF_8)).toString());
		comment.setSubject(about);
		comment.setAuthor(author);
		comment.setAt(Instant.now(settings.clock()));
		comment.setText(text);
		return comment;
	}

	/** Puts the comments into the assessment, those that are not there from an earlier merge. */
	void writeComments() {
		for (Comment comment : comments) {
			boolean known = mine.getComments().stream().anyMatch(one -> comment.getId().equals(one.getId()));
			if (!known) {
				mine.getComments().add(comment);
			}
		}
	}
}
