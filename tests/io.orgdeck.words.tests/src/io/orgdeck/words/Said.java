package io.orgdeck.words;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Passage;

/** An assessment with texts that people have said. */
public final class Said {

	public final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
	public final AssessmentDocument document;
	public final CodingEdits edits;

	public Said(String... texts) {
		assessment.setId("said");
		assessment.setTitle("Millbrook");
		for (String text : texts) {
			Evidence evidence = AssessmentFactory.eINSTANCE.createEvidence();
			evidence.setId("evidence-" + assessment.getEvidence().size());
			evidence.setTitle("Interview " + assessment.getEvidence().size());
			evidence.setDescription(text);
			assessment.getEvidence().add(evidence);
		}
		document = AssessmentDocument.of(assessment);
		edits = new CodingEdits(document, Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC));
	}

	public List<SpokenText> texts() {
		return SpokenTexts.of(assessment);
	}

	public Passages passages() {
		return Passages.of(assessment);
	}

	/** Gives words of a text a code, by somebody. */
	public Passage code(int text, String words, String code, String coder) {
		SpokenText spoken = texts().get(text);
		int start = spoken.text().indexOf(words);
		Passage passage = edits.mark(spoken, start, start + words.length(), code);
		passage.setCoder(coder);
		return passage;
	}

	/** Notes that somebody found nothing to code in a text. */
	public void nothing(int text, String coder) {
		edits.setGoneOver(texts().get(text), true);
		assessment.getPassages().getLast().setCoder(coder);
	}
}
