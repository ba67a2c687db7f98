package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * The appendix that says of every figure from which cards and questions it comes and which evidence speaks to it. A trace
 * that leads nowhere becomes a warning to the author.
 */
final class TraceSection {

	static final String ID = "appendix-trace";

	private static final Pattern CODE = Pattern.compile("\\b([A-Z]{1,6})\\d+(?:\\.\\d+)?\\b");

	private final PaperSource source;
	private final Assessment assessment;
	private final Messages messages;
	private final Words words;
	private final FirmnessWords firm;

	TraceSection(PaperSource source) {
		firm = FirmnessWords.in(source.words().language());
		messages = source.messages();
		words = source.words();
		this.source = source;
		assessment = source.assessment();
	}

	/**
	 * Empty when there are neither figures nor broken traces.
	 *
	 * @param others the sections before it, whose words are followed
	 */
	Optional<ReportSection> section(List<ReportSection> others) {
		var blocks = new ArrayList<Block>();
		broken(others).forEach(sentence -> blocks.add(new Guidance(sentence)));
		blocks.add(new Paragraph(messages.traceLead));
		Table table = table();
		if (blocks.size() == 1 && table.rows().isEmpty()) {
			return Optional.empty();
		}
		blocks.add(new TableBlock(table));
		return Optional.of(new ReportSection(ID, messages.headingTrace, true, blocks));
	}

	private Table table() {
		var table = new TableBuilder("trace", messages.captionTrace).words("figure", messages.columnFigure, 5)
				.number("value", messages.columnValue).words("cards", messages.columnCards, 2)
				.words("questions", messages.columnQuestions, 3).words("evidence", messages.columnEvidence, 2)
				.words("firm", messages.columnHoldsUnless, 4).whenEmpty(messages.emptyRatings);
		if (source.scores().overall().isPresent()) {
			table.row(Cell.of(messages.figureOverall), Cell.of(source.scores().overall()), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY,
					Cell.EMPTY);
		}
		for (DimensionScore one : source.scores().dimensions()) {
			List<QuestionScore> all = scored(one);
			List<QuestionScore> scored = all.stream().filter(each -> each.question().getDimension() == one.dimension()).toList();
			if (one.score().isPresent()) {
				table.row(Cell.of(source.scores().tree().indented(one.dimension(), one.dimension().getName())), Cell.of(one.score()),
						Cell.of(cards(all)),
						Cell.of(words.language().counted(messages.traceQuestions, all.size())), Cell.of(evidence(all)),
						aim(one));
				scored.forEach(each -> table.row(Cell.of(NLS.bind(messages.traceMedian, each.question().getId())), Cell.of(each.median()),
						Cell.of(each.question().getCard().getCode()), Cell.of(each.question().getId()), Cell.of(evidence(List.of(each))),
						word(each)));
			}
		}
		return table.build();
	}

	/** By how few votes the word for the agreement on a question would turn. */
	private Cell word(QuestionScore score) {
		return Cell.of(source.firmness().agreement(score.question())
				.map(holds -> NLS.bind(messages.firmWord, score.agreement().orElseThrow().label(words.language()), firm.both(holds)))
				.orElse(""));
	}

	/** By how few votes a dimension would reach its target, or miss it. */
	private Cell aim(DimensionScore score) {
		return Cell.of(source.firmness().aims().stream().filter(aim -> aim.dimension() == score.dimension()).findFirst()
				.map(aim -> NLS.bind(messages.firmWord, aim.reached() ? messages.firmAtTarget : messages.firmBelowTarget,
						firm.both(aim.holds())))
				.orElse(""));
	}

	/** The questions that a score rests on, those of its parts included. */
	private List<QuestionScore> scored(DimensionScore dimension) {
		Set<Dimension> within = source.scores().tree().within(dimension.dimension());
		return source.scores().questions().stream().filter(one -> within.contains(one.question().getDimension()))
				.filter(one -> one.median().isPresent()).toList();
	}

	private static String cards(List<QuestionScore> scored) {
		return scored.stream().map(QuestionScore::question).map(Question::getCard).map(Card::getCode).filter(Objects::nonNull).distinct()
				.collect(Collectors.joining(", "));
	}

	private String evidence(List<QuestionScore> scored) {
		List<Question> questions = scored.stream().map(QuestionScore::question).toList();
		return assessment.getEvidence().stream().filter(one -> one.getQuestions().stream().anyMatch(questions::contains))
				.map(Evidence::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private Set<String> broken(List<ReportSection> others) {
		var broken = new LinkedHashSet<String>();
		for (Finding finding : assessment.getFindings()) {
			if (finding.getCards().isEmpty() && finding.getQuestions().isEmpty() && finding.getEvidence().isEmpty()) {
				broken.add(NLS.bind(messages.brokenFinding, finding.getCode()));
			}
		}
		source.scores().dimensions().stream().filter(one -> one.score().isPresent() && evidence(scored(one)).isEmpty())
				.forEach(one -> broken.add(NLS.bind(messages.brokenDimension, one.dimension().getName())));
		Set<String> known = known();
		Set<String> families = known.stream().map(TraceSection::family).collect(Collectors.toSet());
		for (ReportSection section : others) {
			section.blocks().stream().flatMap(TraceSection::words).forEach(text -> CODE.matcher(text).results()
					.filter(found -> families.contains(found.group(1)) && !known.contains(found.group()))
					.forEach(found -> broken.add(NLS.bind(messages.brokenCode, section.heading(), found.group()))));
		}
		return broken;
	}

	private static String family(String code) {
		return code.replaceAll("\\d.*", "");
	}

	/** The codes that stand for something. */
	private Set<String> known() {
		return Stream.of(assessment.getFindings().stream().map(Finding::getCode), assessment.getEvidence().stream().map(Evidence::getCode),
				assessment.getRecommendations().stream().map(Recommendation::getCode), source.actions().map(action -> action.getCode()),
				assessment.getDeck().getSections().stream().flatMap(section -> section.getCards().stream())
						.flatMap(card -> Stream.concat(Stream.of(card.getCode()), card.getQuestions().stream().map(Question::getId))))
				.flatMap(all -> all).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
	}

	/** What an author wrote; figures and registers are made here and need no look. */
	private static Stream<String> words(Block block) {
		return switch (block) {
			case Block.Paragraph paragraph -> Stream.of(paragraph.text());
			case Block.Labelled labelled -> Stream.of(labelled.text());
			case Block.Bullets bullets -> bullets.items().stream();
			case Block.Numbered numbered -> numbered.items().stream();
			case Block.Heading heading -> Stream.empty();
			case Block.TableBlock table -> Stream.empty();
			case Block.ChartBlock chart -> Stream.empty();
			case Block.ChartRow row -> Stream.empty();
			case Block.CrossReference reference -> Stream.empty();
			case Block.Code code -> Stream.empty();
			case Block.Illustration picture -> Stream.empty();
			case Block.Guidance guidance -> Stream.empty();
		};
	}
}
