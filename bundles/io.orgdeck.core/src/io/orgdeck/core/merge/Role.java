package io.orgdeck.core.merge;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Identified;

/**
 * The purpose of an object that its container has only one of, such as the target for a dimension: the two copies made it
 * under different ids, and the purpose tells that it is the same.
 */
final class Role {

	private Role() {
	}

	/** Equal for objects that stand for the same; empty for objects that there can be any number of. */
	static Optional<List<Object>> of(EObject object) {
		return switch (object) {
			case Ballot ballot -> role(ballot.getQuestion(), ballot.getRound());
			case Target target -> role(target.getDimension());
			case QuestionTarget target -> role(target.getQuestion());
			case WorkingGroup group -> role(group.getDimension());
			case ChosenCard chosen -> role(chosen.getCard());
			case Implication implication -> Optional.of(List.of(implication.getKind()));
			case ReviewMark mark -> role(mark.getSubject());
			case Code code -> named(code.getName());
			case Theme theme -> named(theme.getName());
			default -> Optional.empty();
		};
	}

	/** Two coders call the same the same. */
	private static Optional<List<Object>> named(String name) {
		return Typed.isBlank(name) ? Optional.empty() : Optional.of(List.of(Typed.key(name)));
	}

	private static Optional<List<Object>> role(Identified of, Object... more) {
		return of == null || of.getId() == null ? Optional.empty() : Optional.of(List.of(of.getId(), List.of(more)));
	}
}
