package io.orgdeck.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;

/** Sees to it that no two findings, actions and so on bear the same short code. */
final class FreeCodes {

	private static final Pattern CODE = Pattern.compile("(\\D*)(\\d{1,8})");

	private final Map<EClass, Set<String>> used = new HashMap<>();

	FreeCodes(Assessment assessment) {
		assessment.eAllContents().forEachRemaining(object -> {
			if (!codeOf(object).isEmpty()) {
				codes(object.eClass()).add(codeOf(object));
			}
		});
	}

	/** The short code of an object that bears one in papers; empty for any other. */
	static String codeOf(EObject object) {
		return Objects.requireNonNullElse(switch (object) {
			case Action action -> action.getCode();
			case Evidence evidence -> evidence.getCode();
			case Finding finding -> finding.getCode();
			case Recommendation recommendation -> recommendation.getCode();
			default -> "";
		}, "");
	}

	/**
	 * Lets a new object keep its code, or gives it the next one that is free.
	 *
	 * @return the code that it had to give up; empty when it keeps its own
	 */
	String claim(EObject object) {
		String code = codeOf(object);
		if (code.isEmpty() || codes(object.eClass()).add(code)) {
			return "";
		}
		String free = next(code, codes(object.eClass()));
		codes(object.eClass()).add(free);
		object.eSet(object.eClass().getEStructuralFeature(Literals.ACTION__CODE.getName()), free);
		return code;
	}

	private static String next(String code, Set<String> taken) {
		Matcher parts = CODE.matcher(code);
		String letters = parts.matches() ? parts.group(1) : code + '-';
		int highest = taken.stream().filter(one -> one.startsWith(letters)).map(one -> one.substring(letters.length()))
				.filter(rest -> rest.matches("\\d{1,8}")).mapToInt(Integer::parseInt).max().orElse(0);
		return letters + (highest + 1);
	}

	private Set<String> codes(EClass kind) {
		return used.computeIfAbsent(kind, unseen -> new HashSet<>());
	}
}
