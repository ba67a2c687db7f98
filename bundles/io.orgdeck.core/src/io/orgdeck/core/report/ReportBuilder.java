package io.orgdeck.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.calendar.ClientCalendar;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.ReportModel.Meeting;
import io.orgdeck.core.report.ReportModel.Person;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Firmness;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/**
 * Computes the report of an assessment. The assessment is copied first, so it is neither changed nor read later on, and
 * every figure about people passes the {@link DisclosureGuard}.
 */
public final class ReportBuilder {

	/** Tables with a row for each question or answer, which say of whom it was asked. */
	private static final Set<String> OF_QUESTIONS = Set.of(Tables.QUESTIONS, Tables.TICKED, Tables.TYPED);

	private final Assessment assessment;
	private final LocalDate today;
	private final Edition edition;
	private final boolean anyExempt;
	private final String language;
	private final Words words;
	private final Messages messages;
	private final Scores scores;
	private final DisclosureGuard guard;

	private ReportBuilder(Assessment assessment, LocalDate today, Edition edition, boolean anyExempt) {
		this.assessment = assessment;
		this.today = today;
		this.edition = edition;
		this.anyExempt = anyExempt;
		language = assessment.getDeck().getLanguage() == null ? "en-GB" : assessment.getDeck().getLanguage();
		words = Words.in(OwnWords.language(assessment.getDeck(), PaperSource.client(assessment)))
				.withDecimals(Scale.decimals(assessment.getDeck()));
		messages = words.language().texts(Messages.class);
		guard = edition.guard(assessment);
		scores = guard.whole().shown();
	}

	/**
	 * The report of an assessment as it stands now.
	 *
	 * @param assessment with a deck
	 * @param today      day of making
	 */
	public static ReportModel report(Assessment assessment, LocalDate today) {
		return report(assessment, today, Edition.EVERYTHING);
	}

	/** The same for those who read a certain edition of the paper: what they must not read is not in the report. */
	public static ReportModel report(Assessment assessment, LocalDate today, Edition edition) {
		Assessment copy = EcoreUtil.copy(assessment);
		ReaderLanguage.speak(copy);
		Selection.apply(copy, edition);
		return new ReportBuilder(copy, today, edition, ExemptMatter.isAny(assessment)).build();
	}

	private ReportModel build() {
		Deck deck = assessment.getDeck();
		Tables tables = tables();
		var drawing = new ReportCharts(deck, scores, words);
		List<Chart> charts = drawing.all(tables.get(Tables.DISTRIBUTION), tables.get(Tables.QUESTIONS));
		var shown = new ArrayList<Chart>(charts);
		drawing.spreadByDimension(tables.get(Tables.DISTRIBUTION), tables.get(Tables.QUESTIONS)).ifPresent(shown::add);
		var source = new PaperSource(assessment, edition, scores, new Firmness(assessment, guard), tables, shown, words);
		return new ReportModel(assessment.getId(), clientName(), title(), language, today, cover(), sections(source), tables, charts,
				people(), meetings(),
				ClientCalendar.entries(assessment, words.language()),
				new GroupSheets(assessment, scores, DisclosureGuard.forPublicExport(assessment).whole().shown(), today, words).all(), deck,
				edition.audience() == Audience.BOARD ? new BoardSummaries(source).summary() : BoardSummary.NONE);
	}

	private Tables tables() {
		var scoreTables = new ScoreTables(assessment, guard.whole(), words);
		var registers = new RegisterTables(assessment, words);
		var plans = new PlanTables(assessment, words);
		var ratings = new RatingTable(assessment, guard, words);
		return new Tables(Stream.concat(Stream.of(scoreTables.overview(), ratings.ratings(), ratings.comments(),
				scoreTables.scores(), scoreTables.questions(), scoreTables.distribution(), new GroupTable(assessment, guard, words).build(),
				registers.evidence(),
				registers.findings(), registers.recommendations(), plans.workingGroups(), plans.actions(), plans.meetings(),
				plans.sessions(),
				scoreTables.deck(assessment.getDeck())),
				Stream.of(scoreTables.levels(), new GivenTable(guard, words).ticked(), new GivenTable(guard, words).typed())
						.flatMap(Optional::stream))
				.map(table -> OF_QUESTIONS.contains(table.id())
						? AskedOfSome.told(table, assessment.getDeck(), words.language())
						: table)
				.toList());
	}

	private List<ReportSection> sections(PaperSource source) {
		return switch (edition.audience()) {
			case BOARD -> new BoardPaperSections(source).sections(milestones());
			case STAFF -> new StaffPaper(source).sections();
			case WORKING_GROUP -> new GroupBrief(source, source.readers().orElseThrow()).sections();
			case EASY_READ -> new EasyReadPaper(source).sections();
		};
	}

	private Table milestones() {
		record Dated(WorkingGroup group, Milestone milestone) {
		}
		var table = new TableBuilder("milestones", messages.captionMilestones).day("date", messages.columnDate)
				.words("milestone", messages.columnMilestone, 6).words("group", messages.columnGroup, 4);
		groups().stream().flatMap(group -> group.getMilestones().stream().map(milestone -> new Dated(group, milestone)))
				.sorted(Comparator.comparing(dated -> dated.milestone().getDate(), Comparator.nullsLast(Comparator.naturalOrder())))
				.forEach(dated -> table.row(Cell.of(dated.milestone().getDate()), Cell.of(dated.milestone().getTitle()),
						Cell.of(dated.group().getName())));
		return table.build();
	}

	private List<WorkingGroup> groups() {
		return assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
	}

	private Cover cover() {
		return new Covers(assessment, edition, anyExempt, clientName(), title(), words).cover();
	}

	private String clientName() {
		return assessment.getClient() == null || assessment.getClient().getName() == null ? "" : assessment.getClient().getName();
	}

	private String title() {
		return Texts.or(assessment.getTitle(), messages.titleStandard);
	}

	private List<Person> people() {
		return assessment.getParticipants().stream().map(one -> new Person(one.getId(), one.getNumber(),
				one.getName() == null ? "" : one.getName(), one.getGroup() == null ? "" : one.getGroup().getName())).toList();
	}

	private List<Meeting> meetings() {
		var agendas = new AgendaSheets(words);
		return assessment.getSessions().stream()
				.map(session -> new Meeting(session.getId(), session.getTitle() == null ? "" : session.getTitle(), session.getDate(),
						session.getCards().stream().map(ChosenCard::getCard).filter(Objects::nonNull).map(Card::getId).toList(),
						agendas.sheet(session)))
				.toList();
	}
}
