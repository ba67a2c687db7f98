package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;

/** The appendix on sessions: when and where, which cards and why, what was said. Running text, because notes are long. */
final class SessionSection {

	private final Assessment assessment;
	private final Messages messages;
	private final Words words;

	SessionSection(Assessment assessment, Words words) {
		messages = words.language().texts(Messages.class);
		this.words = words;
		this.assessment = assessment;
	}

	List<Block> blocks() {
		var blocks = new ArrayList<Block>();
		for (Session session : assessment.getSessions()) {
			blocks.add(new Heading(2, Texts.or(session.getTitle(), messages.columnSession)));
			blocks.add(new Paragraph(about(session)));
			if (!Texts.isBlank(session.getNotes())) {
				blocks.addAll(PaperSections.paragraphs(Optional.of(session.getNotes()), ""));
			}
			session.getCards().stream().filter(chosen -> chosen.getCard() != null).map(SessionSection::card).forEach(blocks::add);
		}
		return blocks;
	}

	private String about(Session session) {
		var parts = new ArrayList<String>();
		parts.add(words.of(session.getStatus()));
		add(parts, words.day(session.getDate()));
		add(parts, session.getPlace());
		if (!Texts.isBlank(session.getFacilitator())) {
			parts.add(NLS.bind(messages.facilitatedBy, session.getFacilitator()));
		}
		if (Attendance.of(session) > 0) {
			parts.add(words.language().counted(messages.attended, Attendance.of(session)));
		}
		return String.join("; ", parts) + ".";
	}

	private static Block card(ChosenCard chosen) {
		var words = new ArrayList<String>();
		add(words, chosen.getReason());
		add(words, chosen.getNotes());
		return new Labelled(chosen.getCard().getCode() + " " + chosen.getCard().getTitle(), String.join(" ", words));
	}

	private static void add(List<String> parts, String text) {
		if (!Texts.isBlank(text)) {
			parts.add(text.strip());
		}
	}
}
