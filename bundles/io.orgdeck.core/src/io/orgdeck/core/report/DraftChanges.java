package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.words.Language;

/**
 * What has changed since an earlier draft of the same paper, section by section, for those who read that draft. Of a changed figure it
 * says only where it stands: two figures side by side could tell how a late voter has voted.
 */
final class DraftChanges {

	static final String ID = "appendix-changes";
	private static final Set<String> OF_FIGURES = Set.of(TraceSection.ID, ComparedSection.ID);
	private static final int LONGEST = 160;
	private static final int MOST_CHANGES = 12;

	/**
	 * What a section says at one place.
	 *
	 * @param label what it is called in a sentence, or empty
	 * @param text  what it says, as far as it can be quoted
	 * @param cells the cells of a row by the labels of their columns, empty for other texts
	 */
	private record Said(String label, String text, Map<String, Cell> cells) {
	}

	private final ReportModel before;
	private final ReportModel now;
	private final Messages messages;
	private final ValueFormat wording;

	DraftChanges(ReportModel before, ReportModel now) {
		this.before = before;
		this.now = now;
		Language language = Language.of(now.language());
		messages = language.texts(Messages.class);
		wording = new ValueFormat(language);
	}

	ReportSection section() {
		Map<String, ReportSection> then = byId(before);
		Map<String, ReportSection> today = byId(now);
		Set<String> ids = new LinkedHashSet<>(today.keySet());
		ids.addAll(then.keySet());
		var blocks = new ArrayList<Block>();
		for (String id : ids) {
			Optional<ReportSection> old = Optional.ofNullable(then.get(id));
			Optional<ReportSection> current = Optional.ofNullable(today.get(id));
			List<String> changes = old.isEmpty() ? List.of(messages.changesNewSection)
					: current.isEmpty() ? List.of(messages.changesNoSection) : changes(old.get(), current.get());
			if (!changes.isEmpty()) {
				blocks.add(new Heading(2, current.or(() -> old).orElseThrow().heading()));
				blocks.add(new Bullets(few(changes)));
			}
		}
		blocks.addFirst(new Paragraph(blocks.isEmpty() ? messages.changesNone : messages.changesLead));
		return new ReportSection(ID, messages.headingChanges, true, blocks);
	}

	private List<String> few(List<String> changes) {
		if (changes.size() <= MOST_CHANGES) {
			return changes;
		}
		var few = new ArrayList<>(changes.subList(0, MOST_CHANGES));
		few.add(Language.of(now.language()).counted(messages.changesMore, changes.size() - MOST_CHANGES));
		return few;
	}

	/** What is made of figures alone changes with every figure and says nothing of its own. */
	private static Map<String, ReportSection> byId(ReportModel report) {
		boolean full = report.sections().stream().anyMatch(section -> section.id().equals(FindingsSection.IN_FULL));
		return report.sections().stream().filter(section -> !OF_FIGURES.contains(section.id()))
				.filter(section -> !full || !section.id().equals("findings")) // in short what stands in full
				.collect(Collectors.toMap(ReportSection::id, section -> section, (one, other) -> one, LinkedHashMap::new));
	}

	private List<String> changes(ReportSection then, ReportSection today) {
		Map<String, Said> old = said(then, before.summary().overall());
		Map<String, Said> current = said(today, now.summary().overall());
		var changes = new ArrayList<String>();
		current.forEach((key, one) -> {
			Said was = old.get(key);
			if (was == null) {
				changes.add(NLS.bind(messages.changesNew, whole(one)));
			} else if (!was.cells().equals(one.cells())) {
				changes.add(NLS.bind(messages.changesCells, one.label(), cells(was, one)));
			} else if (!was.text().equals(one.text())) {
				changes.add(NLS.bind(messages.changesText, one.label(), one.text()));
			}
		});
		old.forEach((key, one) -> {
			if (!current.containsKey(key)) {
				changes.add(NLS.bind(messages.changesGone, inShort(whole(one))));
			}
		});
		return changes;
	}

	private static String whole(Said one) {
		return one.label().isEmpty() ? one.text() : one.text().isEmpty() ? one.label() : one.label() + ": " + one.text();
	}

	/** The columns that have changed, and to what where that is no figure. */
	private static String cells(Said was, Said now) {
		return now.cells().entrySet().stream().filter(cell -> !cell.getValue().equals(was.cells().get(cell.getKey())))
				.map(cell -> cell.getValue() instanceof Cell.Text text ? cell.getKey() + ": " + text.text() : cell.getKey())
				.collect(Collectors.joining("; "));
	}

	private static String inShort(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
	}

	/** What a section says, without sentences that are made of figures. */
	private Map<String, Said> said(ReportSection section, String keyFigures) {
		var said = new LinkedHashMap<String, Said>();
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Paragraph figures when section.id().equals(FindingsSection.IN_FULL) || figures.text().equals(keyFigures) -> {
				}
				case Block.Paragraph paragraph -> ValueFormat.paragraphs(paragraph.text()).forEach(text -> add(said, text));
				case Block.Bullets bullets -> bullets.items().forEach(text -> add(said, text));
				case Block.Numbered numbered -> numbered.items().forEach(text -> add(said, text));
				case Block.Labelled one -> said.putIfAbsent("label " + one.label(), new Said(one.label(), one.text(), Map.of()));
				case Block.TableBlock first when first.table().id().equals(StrategySection.FIRST) -> { // stands in the register
				}
				case Block.TableBlock one -> one.table().rows().forEach(row -> add(said, one.table(), row));
				case Block.Heading heading -> {
				}
				case Block.ChartBlock chart -> {
				}
				case Block.ChartRow row -> {
				}
				case Block.CrossReference reference -> {
				}
				case Block.Code code -> {
				}
				case Block.Illustration picture -> {
				}
				case Block.Guidance guidance -> {
				}
			}
		}
		return said;
	}

	private static void add(Map<String, Said> said, String text) {
		said.putIfAbsent("text " + text, new Said("", text, Map.of()));
	}

	private void add(Map<String, Said> said, Table table, List<Cell> row) {
		String name = row.stream().filter(Cell.Text.class::isInstance).map(cell -> ((Cell.Text) cell).text()).findFirst()
				.orElseGet(() -> wording.cell(row.getFirst(), table.columns().getFirst()));
		Map<String, Cell> cells = new LinkedHashMap<>();
		for (int i = 0; i < row.size(); i++) {
			cells.put(table.columns().get(i).label(), row.get(i));
		}
		said.putIfAbsent(table.id() + " " + name, new Said(name, "", cells));
	}
}
