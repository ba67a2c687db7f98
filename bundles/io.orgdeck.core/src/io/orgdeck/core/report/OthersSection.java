package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.pool.Benchmark;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.pool.Spread;
import io.orgdeck.core.pool.Standing;
import io.orgdeck.core.pool.Standing.Place;
import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.words.Words;

/** How the organisation stands beside others that a pool has published figures of, as far as the edition may show its own. */
final class OthersSection {

	static final String ID = "appendix-others";
	static final String DIMENSIONS = "others-dimensions";
	private static final String QUESTIONS = "others-questions";

	private final Optional<Release> release;
	private final Standing standing;
	private final Messages messages;
	private final Words words;

	OthersSection(PaperSource source) {
		messages = source.messages();
		words = source.words();
		release = Benchmark.ifReadable(source.assessment());
		standing = release.map(one -> Standing.of(source.assessment(), source.edition().guard(source.assessment()), one))
				.orElse(new Standing(List.of(), List.of()));
	}

	/** Where the dimensions lie, and where the figures stand; nothing where the paper is set beside nobody. */
	List<Block> lead() {
		if (standing.isEmpty()) {
			return List.of();
		}
		String places = Stream.of(places(Place.ABOVE, messages.othersAbove), places(Place.WITHIN, messages.othersWithin),
				places(Place.BELOW, messages.othersBelow)).flatMap(Optional::stream).collect(Collectors.joining(" "));
		var blocks = new ArrayList<Block>();
		if (!places.isEmpty()) {
			blocks.add(new Paragraph(places));
		}
		blocks.add(new CrossReference(messages.seeOthers, List.of(ID)));
		return blocks;
	}

	private Optional<String> places(Place place, String sentence) {
		String names = standing.dimensions().stream().filter(one -> Place.of(one.ours(), one.spread()).filter(place::equals).isPresent())
				.map(one -> one.dimension().getName()).collect(Collectors.joining(", "));
		return names.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(sentence, names));
	}

	/** Who is compared and how many, and all figures. */
	Optional<ReportSection> section() {
		if (release.isEmpty() || standing.isEmpty()) {
			return Optional.empty();
		}
		var blocks = new ArrayList<Block>();
		blocks.add(new Paragraph(words.language().counted(messages.othersLead, release.get().organisations(),
				words.day(release.get().day()))));
		if (!release.get().kinds().isEmpty()) {
			blocks.add(new Paragraph(NLS.bind(messages.othersKinds, release.get().kinds().entrySet().stream()
					.map(kind -> NLS.bind(messages.othersKind, kind.getKey(), kind.getValue())).collect(Collectors.joining(", ")))));
		}
		PaperSource.shown(dimensions()).forEach(blocks::add);
		PaperSource.shown(questions()).forEach(blocks::add);
		return Optional.of(new ReportSection(ID, messages.headingOthers, true, blocks));
	}

	private Table dimensions() {
		var table = figures(new TableBuilder(DIMENSIONS, messages.captionOthersDimensions).words("dimension", messages.columnDimension, 4))
				.note(messages.noteOthersDimensions);
		standing.dimensions().forEach(one -> table.row(row(Stream.of(Cell.of(one.dimension().getName())), one.ours(), one.spread())));
		return table.build();
	}

	private Table questions() {
		var table = figures(new TableBuilder(QUESTIONS, messages.captionOthersQuestions).text("question", messages.columnQuestion, 1)
				.words("text", messages.columnStatement, 6));
		standing.questions()
				.forEach(one -> table.row(row(Stream.of(Cell.of(one.question().getId()), Cell.of(one.question().getText())), one.ours(),
						one.spread())));
		return table.build();
	}

	private TableBuilder figures(TableBuilder table) {
		return table.number("ours", messages.columnOurs).number("othersFrom", messages.columnOthersFrom)
				.number("othersMedian", messages.columnOthersMedian).number("othersTo", messages.columnOthersTo)
				.count("organisations", messages.columnOrganisations);
	}

	private static List<Cell> row(Stream<Cell> subject, OptionalDouble ours, Spread others) {
		return Stream.concat(subject, Stream.of(Cell.of(ours), Cell.of(others.q1()), Cell.of(others.median()), Cell.of(others.q3()),
				Cell.of(others.organisations()))).toList();
	}
}
