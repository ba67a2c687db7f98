package io.orgdeck.core.coding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;

/** A client whose people have written something beside their votes. */
final class Talk {

	final AssessmentBuilder client = new AssessmentBuilder();
	final Session session;
	final Ballot ballot;
	final AssessmentDocument document;
	final CodingEdits edits;

	/** The words beside the votes of participants 1, 2, … on one question. */
	Talk(String... words) {
		client.dimension("culture", 2);
		client.group("Ward", Math.max(words.length, 8));
		session = client.session("May", LocalDate.of(2026, 5, 1));
		var votes = new ArrayList<Vote>();
		for (int i = 0; i < words.length; i++) {
			votes.add(new Vote(i + 1, AssessmentBuilder.answer(3), words[i]));
		}
		ballot = client.ballot(session, "culture.1", 1, Votes.of(votes));
		client.assessment.setId("talk");
		document = AssessmentDocument.of(client.assessment);
		edits = new CodingEdits(document, Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC));
	}

	List<SpokenText> texts() {
		return SpokenTexts.of(client.assessment);
	}

	SpokenText text(int participant) {
		return texts().stream().filter(text -> text.respondent() != null && text.respondent().getNumber() == participant).findFirst()
				.orElseThrow();
	}

	/** Gives words of a participant a code. */
	void code(int participant, String words, String code) {
		SpokenText text = text(participant);
		int start = text.text().indexOf(words);
		edits.mark(text, start, start + words.length(), code);
	}

	/** Puts other words beside the vote. */
	void edit(int participant, String words) {
		document.execute("Edit",
				() -> ballot.setVotes(ballot.getVotes().with(ballot.getVotes().of(participant).orElseThrow().withComment(words))));
	}

	PlacedPassage placed(int index) {
		return Passages.of(client.assessment).all().get(index);
	}
}
