package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.planning.AgendaTimes;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/** The agenda of a session as it goes to those who come: when and where, what comes when, and which questions are asked. Notes are the facilitator's. */
final class AgendaSheets {

	private final Words words;
	private final Messages messages;

	AgendaSheets(Words words) {
		this.words = words;
		messages = words.language().texts(Messages.class);
	}

	ReportSection sheet(Session session) {
		var blocks = new ArrayList<Block>();
		GroupSheets.label(blocks, messages.columnDate, when(session));
		GroupSheets.label(blocks, messages.columnPlace, session.getPlace());
		GroupSheets.label(blocks, messages.columnFacilitator, session.getFacilitator());
		if (!session.getAgenda().isEmpty()) {
			blocks.add(new Block.Heading(2, messages.agendaItems));
			blocks.add(new Block.TableBlock(items(session)));
		}
		for (ChosenCard chosen : session.getCards()) {
			if (chosen.getCard() != null) {
				card(blocks, chosen.getCard());
			}
		}
		return new ReportSection("agenda-" + session.getId(), Texts.or(session.getTitle(), messages.columnSession), false, blocks);
	}

	private String when(Session session) {
		String times = Stream.of(session.getStarts(), AgendaTimes.end(session).orElse(null)).filter(Objects::nonNull)
				.map(Object::toString).collect(Collectors.joining("\u2013"));
		return Stream.of(words.day(session.getDate()), times).filter(text -> !Texts.isBlank(text)).collect(Collectors.joining(", "));
	}

	private Table items(Session session) {
		var table = new TableBuilder("agenda-items-" + session.getId(), messages.agendaItems);
		boolean timed = session.getStarts() != null;
		if (timed) {
			table.text("begins", messages.columnBegins, 1);
		}
		table.count("minutes", messages.agendaMinutes).words("item", messages.columnItem, 6).text("cards", messages.columnCards, 2);
		for (AgendaItem item : session.getAgenda()) {
			var row = new ArrayList<Cell>();
			if (timed) {
				row.add(Cell.of(AgendaTimes.start(session, item).orElseThrow().toString()));
			}
			row.add(Cell.of(item.getMinutes()));
			row.add(Cell.of(Texts.or(item.getTitle(), "")));
			row.add(Cell.of(Words.joined(item.getCards(), Card::getCode)));
			table.row(row.toArray(Cell[]::new));
		}
		return table.build();
	}

	private static void card(List<Block> blocks, Card card) {
		blocks.add(new Block.Heading(2, (Texts.or(card.getCode(), "") + " " + Texts.or(card.getTitle(), "")).strip()));
		List<String> questions = card.getQuestions().stream().map(Question::getText).filter(text -> !Texts.isBlank(text)).toList();
		if (!questions.isEmpty()) {
			blocks.add(new Block.Bullets(questions));
		}
	}
}
