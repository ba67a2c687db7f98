package io.orgdeck.core.edits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.model.deck.Identified;

/** Marks and comments of those who go over an assessment, each with who made it and when; new ones are the user's own. */
public final class ReviewEdits {

	private final AssessmentDocument document;
	private final Clock clock;

	public ReviewEdits(AssessmentDocument document, Clock clock) {
		this.document = document;
		this.clock = clock;
	}

	/** The mark that something carries. */
	public Optional<ReviewMark> mark(Identified subject) {
		return document.content().getMarks().stream().filter(mark -> mark.getSubject() == subject).findFirst();
	}

	/** What was remarked on something, oldest first. */
	public List<Comment> comments(Identified subject) {
		return document.content().getComments().stream().filter(comment -> comment.getSubject() == subject).toList();
	}

	/** Marks something, in place of the mark it carries; null takes that away. */
	public void setState(Identified subject, ReviewState state) {
		var before = mark(subject);
		if (before.map(ReviewMark::getState).orElse(null) == state) {
			return;
		}
		document.execute(Messages.changeMark, () -> {
			before.ifPresent(document.content().getMarks()::remove);
			if (state != null) {
				ReviewMark mark = Ids.create(Literals.REVIEW_MARK);
				mark.setSubject(subject);
				mark.setState(state);
				mark.setAuthor(OwnName.get());
				mark.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
				document.content().getMarks().add(mark);
			}
		});
	}

	/** Adds a remark. */
	public void addComment(Identified subject, String text) {
		Comment comment = Ids.create(Literals.COMMENT);
		comment.setSubject(subject);
		comment.setAuthor(OwnName.get());
		comment.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
		comment.setText(text);
		document.execute(Messages.addRemark, () -> document.content().getComments().add(comment));
	}

	public void removeComment(Comment comment) {
		removeComments(List.of(comment));
	}

	/** Removes remarks, whatever they are about, in one step. */
	public void removeComments(List<Comment> comments) {
		document.execute(Language.onScreen().counted(Messages.removeRemarks, comments.size()),
				() -> {
					Removal.removePassages(document.content(), comments);
					document.content().getComments().removeAll(comments);
				});
	}
}
