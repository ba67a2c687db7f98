package io.orgdeck.core.report;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.coding.NamesInWords;
import io.orgdeck.model.assessment.Assessment;

/** Names of people in the quotes that an edition prints, for whoever exports it to know before it leaves. */
public final class QuotedNames {

	private QuotedNames() {
	}

	/** One sentence for each quote that names somebody. */
	public static List<String> told(Assessment assessment, Edition edition) {
		if (assessment.getThemes().isEmpty()) {
			return List.of();
		}
		Assessment copy = EcoreUtil.copy(assessment);
		Selection.apply(copy, edition);
		return NamesInWords.told(copy, edition.guard(copy));
	}
}
