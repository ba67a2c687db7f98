package io.orgdeck.export.word.internal.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.BoardSummary.Dial;
import io.orgdeck.core.report.BoardSummary.Heat;
import io.orgdeck.core.report.BoardSummary.Standing;
import io.orgdeck.export.word.internal.check.Expectations;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordTable;
import io.orgdeck.export.word.internal.text.WordWriter;

/** What a board grasps at a glance, on a page of its own before the first section. Signs say what the colours say. */
final class GlancePage {

	/** Shares of the width. */
	private static final List<Integer> WIDTHS = List.of(40, 22, 18, 20);
	private static final int WHOLE = 100;
	private static final int CELL = 120;
	/** The ground of what is weak, which is not a shade of the house's colour. */
	private static final String WEAK = "F6E3CC";
	private static final int STEPS = 5;

	private final BoardSummary summary;
	private final WordWriter words;
	private final HostDocument house;
	private final HouseColours palette;
	private final int width;
	private final boolean rightToLeft;
	private int used;

	GlancePage(BoardSummary summary, WordWriter words, HostDocument house, boolean rightToLeft) {
		this.summary = summary;
		this.words = words;
		this.house = house;
		this.rightToLeft = rightToLeft;
		palette = house.colours();
		width = house.page().textWidth();
	}

	/** Says how many pages it takes. */
	int write() {
		write(Setting.of(TextRole.CONTENTS_HEADING).onNewPage(true), summary.labels().title());
		if (!summary.overall().isEmpty()) {
			write(Setting.of(TextRole.BODY), summary.overall());
		}
		if (!summary.standings().isEmpty()) {
			lead(summary.labels().standings());
			standings();
			write(Setting.of(TextRole.TABLE_NOTE), summary.labels().key());
		}
		list(summary.labels().findings(), house.bullet(), summary.findings());
		if (!summary.asked().isEmpty()) {
			list(summary.labels().asked(), house.newList(), summary.asked());
		}
		return 1 + (used - 1) / house.page().textHeight();
	}

	private void write(Setting setting, String text) {
		words.paragraph(setting, text);
		used += house.size(setting.style()).height(text, width);
	}

	private void lead(String text) {
		words.paragraph(Setting.of(TextRole.BODY).keepNext(true).rightToLeft(TextDirection.startsRightToLeft(text)),
				() -> words.run(TextRole.LABEL, text));
		used += house.size(TextRole.BODY).height(text, width);
	}

	private void list(String lead, Setting setting, List<String> items) {
		if (!items.isEmpty()) {
			lead(lead);
			items.forEach(item -> write(setting, item));
		}
	}

	private void standings() {
		int[] widths = IntStream.range(0, WIDTHS.size()).map(i -> width * WIDTHS.get(i) / WHOLE).toArray();
		WordTable table = words.table(widths).style(TextRole.TABLE).told(summary.labels().standings(), summary.labels().key())
				.rightToLeft(rightToLeft);
		table.headingRow();
		summary.labels().columns().forEach(label -> table.cell(() -> words.paragraph(TextRole.TABLE_HEADING, label)));
		count(summary.labels().columns(), widths);
		for (Standing one : summary.standings()) {
			table.row(true);
			table.cell(() -> words.paragraph(Setting.of(TextRole.TABLE_TEXT).keepNext(true), one.dimension()));
			one.dials().forEach(dial -> dial(table, dial));
			count(Stream.concat(Stream.of(one.dimension()), one.dials().stream().map(Dial::signed)).toList(), widths);
		}
	}

	private void count(List<String> texts, int[] widths) {
		used += CELL + IntStream.range(0, widths.length)
				.map(i -> house.size(TextRole.TABLE_TEXT).height(texts.get(i), widths[i] - CELL)).max().orElse(0);
	}

	private void dial(WordTable table, Dial dial) {
		String ground = dial.heat().map(this::ground).orElse(HouseColours.WHITE);
		CTShd shade = table.cell(() -> words.paragraph(Setting.of(TextRole.TABLE_TEXT).keepNext(true),
				() -> words.run(null, dial.signed(), palette.textOn(ground)))).getTcPr().addNewShd();
		shade.setVal(STShd.CLEAR);
		shade.setColor("auto");
		shade.setFill(ground);
	}

	private String ground(Heat heat) {
		return switch (heat) {
			case WEAK -> WEAK;
			case MIDDLING -> palette.step(1, STEPS);
			case STRONG -> palette.accent();
		};
	}

	/** Notes what must be found in the file. */
	static void expect(BoardSummary summary, Expectations expected) {
		String place = summary.labels().title();
		expected.whole(place, place);
		expected.whole(place, summary.overall());
		for (Standing one : summary.standings()) {
			expected.whole(place, one.dimension());
			one.dials().forEach(dial -> expected.whole(place, dial.signed()));
		}
		summary.findings().forEach(text -> expected.whole(place, text));
		summary.asked().forEach(text -> expected.whole(place, text));
	}
}
