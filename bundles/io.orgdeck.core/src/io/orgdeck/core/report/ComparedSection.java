package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.scoring.Change;
import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;

/** One page that sets the results beside those of the last assessment: only questions that were asked in the same words both times. */
final class ComparedSection {

	static final String ID = "appendix-compared";
	/** As many questions as one page holds beside the dimensions. */
	private static final int MOST_QUESTIONS = 12;

	private final Comparison comparison;
	private final String earlier;
	private final Messages messages;
	private final Words words;

	ComparedSection(Assessment earlier, Assessment now, Edition edition, Words words) {
		this(Comparison.of(shown(earlier, edition), shown(now, edition)), Texts.or(earlier.getTitle(), ""), words);
	}

	private ComparedSection(Comparison comparison, String earlier, Words words) {
		this.comparison = comparison;
		this.earlier = earlier;
		this.words = words;
		messages = words.language().texts(Messages.class);
	}

	private static DisclosedScores shown(Assessment assessment, Edition edition) {
		return edition.guard(assessment).whole();
	}

	ReportSection section() {
		var blocks = new ArrayList<Block>();
		int all = comparison.questions().size() + comparison.changed().size();
		blocks.add(new Paragraph(NLS.bind(messages.comparedLead, new Object[] { earlier, comparison.questions().size(), all })));
		Table dimensions = dimensions();
		if (dimensions.rows().isEmpty()) {
			blocks.add(new Paragraph(messages.comparedNothing));
		} else {
			blocks.add(new TableBlock(dimensions));
			PaperSource.shown(questions()).forEach(blocks::add);
			blocks.add(new Paragraph(messages.comparedCaution));
		}
		return new ReportSection(ID, messages.headingCompared, true, blocks);
	}

	private Table dimensions() {
		var table = new TableBuilder("compared-dimensions", messages.captionComparedDimensions)
				.words("dimension", messages.columnDimension, 5).number("then", messages.columnThen).number("now", messages.columnNow)
				.text("change", messages.columnChange, 2).count("compared", messages.columnQuestionsCompared);
		comparison.dimensions().stream().filter(one -> one.earlier().isPresent())
				.forEach(one -> table.row(Cell.of(one.dimension().getName()), Cell.of(one.earlier()), Cell.of(one.later()),
						Cell.of(signed(one.difference())), Cell.of(one.compared())));
		return table.build();
	}

	/** The questions on which the votes have clearly moved, the largest changes first. */
	private Table questions() {
		List<Comparison.Pair> moved = comparison.questions().stream()
				.filter(pair -> pair.change().filter(change -> change != Change.NONE_CLEAR).isPresent())
				.sorted(Comparator.comparingDouble((Comparison.Pair pair) -> Math.abs(pair.difference().getAsDouble())).reversed())
				.toList();
		var table = new TableBuilder("compared-questions", messages.captionComparedQuestions).text("question", messages.columnQuestion, 1)
				.words("text", messages.columnStatement, 7).number("then", messages.columnThen).number("now", messages.columnNow)
				.text("change", messages.columnChange, 2);
		int more = moved.size() - MOST_QUESTIONS;
		table.note(more <= 0 ? "" : words.language().counted(messages.comparedMore, more));
		moved.stream().limit(MOST_QUESTIONS)
				.forEach(pair -> table.row(Cell.of(pair.later().question().getId()), Cell.of(pair.later().question().getText()),
						Cell.of(pair.earlier().median()), Cell.of(pair.later().median()), Cell.of(signed(pair.difference()))));
		return table.build();
	}

	private String signed(OptionalDouble difference) {
		double moved = difference.getAsDouble();
		return (moved > 0 ? "+" : moved < 0 ? "−" : "") + words.decimal(Math.abs(moved));
	}
}
