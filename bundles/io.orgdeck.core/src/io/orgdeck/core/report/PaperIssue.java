package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.words.Language;

/**
 * What belongs to one issue of a paper for the board and not to the assessment: its item on the agenda, its version, and who signs it off.
 * Whoever exports says so in options.
 */
public final class PaperIssue {

	/** Option: number of the item on the agenda. */
	public static final String AGENDA_ITEM = "agenda-item";
	/** Option: version of the paper. */
	public static final String VERSION = "version";
	/** Option: those who sign the paper off, with semicolons between them. */
	public static final String SIGN_OFF = "sign-off";

	private PaperIssue() {
	}

	/** The report with what the options say of this issue: lines of the cover, and at the end of the body room to sign. */
	public static ReportModel of(ReportModel report, Map<String, String> options) {
		Messages messages = Language.of(report.language()).texts(Messages.class);
		Cover cover = report.cover();
		var lines = new ArrayList<Labelled>();
		add(lines, messages.coverAgendaItem, options.get(AGENDA_ITEM));
		lines.addAll(cover.lines());
		add(lines, messages.coverVersion, options.get(VERSION));
		return report.withSections(signed(report.sections(), options.getOrDefault(SIGN_OFF, ""), messages))
				.withCover(new Cover(cover.body(), cover.client(), cover.title(), cover.date(), lines, cover.marking()));
	}

	private static void add(List<Labelled> lines, String label, String text) {
		if (text != null && !text.isBlank()) {
			lines.add(new Labelled(label, text.strip()));
		}
	}

	private static List<ReportSection> signed(List<ReportSection> sections, String names, Messages messages) {
		var table = new TableBuilder("sign-off", messages.captionSignOff).words("name", messages.columnNameAndRole, 5)
				.words("signature", messages.columnSignature, 5).words("date", messages.columnDate, 2);
		Cell room = Cell.of(" ");
		names.lines().flatMap(line -> List.of(line.split(";")).stream()).map(String::strip).filter(name -> !name.isEmpty())
				.forEach(name -> table.row(Cell.of(name), room, room));
		Table signatures = table.build();
		int last = (int) sections.stream().filter(section -> !section.appendix()).count() - 1;
		if (signatures.rows().isEmpty() || last < 0) {
			return sections;
		}
		var signed = new ArrayList<>(sections);
		ReportSection section = sections.get(last);
		var blocks = new ArrayList<>(section.blocks());
		blocks.add(new TableBlock(signatures));
		signed.set(last, new ReportSection(section.id(), section.heading(), false, blocks));
		return signed;
	}
}
