package io.orgdeck.core.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Numbered;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Card;

/**
 * The sections of a board paper that hold the author's words and the consultants' findings, in the order that boards of
 * UK public bodies expect. What is missing becomes {@link Guidance} to the author rather than an empty heading.
 */
final class PaperSections {

	private final Assessment assessment;
	private final Optional<BoardPaper> paper;
	private final Messages messages;
	private final Words words;

	PaperSections(Assessment assessment, Words words) {
		messages = words.language().texts(Messages.class);
		this.words = words;
		this.assessment = assessment;
		this.paper = Optional.ofNullable(assessment.getPaper());
	}

	ReportSection purpose() {
		return body("purpose", messages.headingPurpose,
				List.of(new Paragraph(text(BoardPaper::getPurpose).orElse(messages.purposeStandard))));
	}

	ReportSection recommendations() {
		var blocks = new ArrayList<Block>();
		if (assessment.getRecommendations().isEmpty()) {
			blocks.add(new Guidance(messages.missingRecommendations));
		} else {
			blocks.add(new Paragraph(messages.boardIsAsked));
			blocks.add(new Numbered(assessment.getRecommendations().stream().map(this::recommendation).toList()));
		}
		return body("recommendations", messages.headingRecommendations, blocks);
	}

	private String recommendation(Recommendation one) {
		String trace = one.getFindings().isEmpty() ? one.getCode()
				: NLS.bind(messages.recommendationTrace, one.getCode(), Words.joined(one.getFindings(), Finding::getCode));
		return Texts.isBlank(trace) ? one.getText() : one.getText() + " (" + trace + ")";
	}

	/** @param keyFigures the overall picture */
	ReportSection summary(Block keyFigures) {
		var blocks = new ArrayList<Block>(paragraphs(text(BoardPaper::getSummary), messages.missingSummary));
		blocks.add(keyFigures);
		return body("summary", messages.headingSummary, blocks);
	}

	ReportSection background() {
		var blocks = new ArrayList<Block>(paragraphs(text(BoardPaper::getBackground), messages.missingBackground));
		List<String> held = assessment.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.HELD)
				.map(this::consulted).toList();
		if (!held.isEmpty()) {
			blocks.add(new Labelled(messages.sessionsHeld, PlainWords.sentence(String.join("; ", held))));
		}
		return body("background", messages.headingBackground, blocks);
	}

	private String consulted(Session session) {
		return words.language().counted(messages.sessionConsulted, Attendance.of(session),
				session.getDate() == null ? session.getTitle() : words.day(session.getDate()));
	}

	/** What was found, as one labelled paragraph. */
	Block finding(Finding finding) {
		return finding(finding, Objects.requireNonNullElse(finding.getText(), ""));
	}

	/** The same with no more than the sentence that its text begins with. */
	Block findingInShort(Finding finding) {
		return finding(finding, firstSentence(Objects.requireNonNullElse(finding.getText(), "")));
	}

	private String firstSentence(String text) {
		String paragraph = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
		var sentences = BreakIterator.getSentenceInstance(words.language().locale());
		sentences.setText(paragraph);
		int end = sentences.next();
		return end == BreakIterator.DONE ? paragraph : paragraph.substring(0, end).strip();
	}

	private Block finding(Finding finding, String text) {
		String evidence = Words.joined(finding.getEvidence(), Evidence::getCode);
		String trace = List.of(Words.joined(finding.getCards(), Card::getCode), evidence).stream().filter(one -> !one.isEmpty())
				.collect(Collectors.joining("; "));
		String label = NLS.bind(messages.findingLabel,
				new Object[] { finding.getCode(), finding.getTitle(), words.of(finding.getSeverity()) });
		return new Labelled(label, trace.isEmpty() ? text : text + " (" + trace + ")");
	}

	ReportSection options() {
		List<PaperOption> options = paper.map(BoardPaper::getOptions).map(List::copyOf).orElse(List.of());
		var blocks = new ArrayList<Block>();
		if (options.size() < 3 || options.stream().noneMatch(PaperOption::isDoNothing)) {
			blocks.add(new Guidance(messages.missingOptions));
		}
		options.stream().filter(option -> Texts.isBlank(option.getAdvantages()) || Texts.isBlank(option.getDisadvantages()))
				.forEach(option -> blocks
						.add(new Guidance(NLS.bind(messages.missingSides, Texts.or(option.getTitle(), messages.columnOption)))));
		var table = new TableBuilder("options", messages.captionOptions).words("option", messages.columnOption, 4)
				.words("for", messages.columnFor, 4).words("against", messages.columnAgainst, 4);
		for (PaperOption option : options) {
			String words = Texts.isBlank(option.getDescription()) ? option.getTitle() : option.getTitle() + ". " + option.getDescription();
			table.row(Cell.of(option.isPreferred() ? words + "\n" + messages.optionPreferred : words), Cell.of(option.getAdvantages()),
					Cell.of(option.getDisadvantages()));
		}
		if (!options.isEmpty()) {
			blocks.add(new TableBlock(table.build()));
		}
		return body("options", messages.headingOptions, blocks);
	}

	ReportSection preferredOption() {
		var blocks = new ArrayList<Block>(paragraphs(text(BoardPaper::getPreferredReason), messages.missingPreferred));
		Optional<String> preferred = paper.stream().flatMap(one -> one.getOptions().stream()).filter(PaperOption::isPreferred)
				.map(PaperOption::getTitle).filter(title -> !Texts.isBlank(title)).findFirst();
		if (blocks.getFirst() instanceof Paragraph reason) {
			preferred.ifPresentOrElse(title -> blocks.set(0, new Labelled(title, reason.text())),
					() -> blocks.add(new Guidance(messages.missingPreference)));
		} else {
			preferred.ifPresent(title -> blocks.addFirst(new Labelled(messages.preferredLabel, title)));
		}
		return body("preferred", messages.headingPreferred, blocks);
	}

	ReportSection implications() {
		var blocks = new ArrayList<Block>();
		for (ImplicationKind kind : ImplicationKind.VALUES) {
			Optional<Implication> stated = paper.stream().flatMap(one -> one.getImplications().stream())
					.filter(one -> one.getKind() == kind && !Texts.isBlank(one.getText())).findFirst();
			blocks.add(stated.<Block>map(one -> new Labelled(words.of(kind), one.isNone() ? none(one.getText()) : one.getText()))
					.orElseGet(() -> new Guidance(NLS.bind(messages.missingImplication, words.of(kind)))));
		}
		return body("implications", messages.headingImplications, blocks);
	}

	private String none(String reason) {
		String lead = reason.toLowerCase(words.language().locale());
		return lead.startsWith(messages.none.toLowerCase(words.language().locale())) ? reason : NLS.bind(messages.noneBecause, reason);
	}

	/** @param milestones dated table of what should be reached when */
	ReportSection timetable(Table milestones) {
		var blocks = new ArrayList<Block>(paragraphs(text(BoardPaper::getNextSteps), messages.missingNextSteps));
		if (!milestones.rows().isEmpty()) {
			blocks.add(new CrossReference(messages.seeMilestones, List.of(milestones.id())));
		}
		return body("timetable", messages.headingTimetable, blocks);
	}

	private static ReportSection body(String id, String heading, List<Block> blocks) {
		return new ReportSection(id, heading, false, blocks);
	}

	private Optional<String> text(Function<BoardPaper, String> feature) {
		return paper.map(feature).filter(text -> !text.isBlank());
	}

	/** The paragraphs of a text, or guidance when there is none. */
	static List<Block> paragraphs(Optional<String> text, String whenMissing) {
		return text.map(words -> words.lines().filter(line -> !line.isBlank()).<Block>map(line -> new Paragraph(line.strip())).toList())
				.orElseGet(() -> List.of(new Guidance(whenMissing)));
	}
}
