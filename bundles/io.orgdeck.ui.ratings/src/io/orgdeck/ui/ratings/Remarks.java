package io.orgdeck.ui.ratings;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

/**
 * What people who went over an assessment left on one question.
 *
 * @param mark     how far the question was reviewed
 * @param comments how many comments there are on it
 */
record Remarks(Optional<ReviewState> mark, int comments) {

	static final Remarks NONE = new Remarks(Optional.empty(), 0);

	/** The remarks on every question that has some. */
	static Map<Identified, Remarks> of(Assessment assessment) {
		var comments = assessment.getComments().stream().map(Comment::getSubject).filter(Question.class::isInstance)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(comment -> 1)));
		var marks = assessment.getMarks().stream().filter(mark -> mark.getSubject() instanceof Question && mark.getState() != null)
				.collect(Collectors.toMap(ReviewMark::getSubject, ReviewMark::getState, (first, second) -> first));
		return Stream.concat(comments.keySet().stream(), marks.keySet().stream()).distinct().collect(Collectors.toMap(Function.identity(),
				subject -> new Remarks(Optional.ofNullable(marks.get(subject)), comments.getOrDefault(subject, 0))));
	}

	/** The sign beside the question's number; empty without a mark. */
	String sign() {
		return mark.map(state -> switch (state) {
			case TO_CHECK -> "!";
			case CHECKED -> "✓";
			case QUERIED -> "?";
		}).orElse("");
	}

	/** In words; empty when there is nothing. */
	String words() {
		var words = new StringJoiner(", ");
		mark.ifPresent(state -> words.add(switch (state) {
			case TO_CHECK -> Messages.toCheck;
			case CHECKED -> Messages.checked;
			case QUERIED -> Messages.queried;
		}));
		if (comments > 0) {
			words.add(comments == 1 ? Messages.oneComment : NLS.bind(Messages.comments, comments));
		}
		return words.toString();
	}
}
