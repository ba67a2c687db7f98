package io.orgdeck.ui.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Offers known names while one is typed, below the field. Nothing is offered, and nothing covers what is below, once a name is complete. */
public final class NameCompletion {

	private static final int MOST_ROWS = 6;
	private static final int ROW_MARGIN = Layouts.UNIT;

	private NameCompletion() {
	}

	/** @param names asked each time */
	public static void offer(Text field, Supplier<List<String>> names) {
		var adapter = new ContentProposalAdapter(field, new TextContentAdapter(), null, null, null);
		adapter.setPropagateKeys(true);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setContentProposalProvider((typed, position) -> {
			var fitting = fitting(typed, names.get());
			int rows = Math.min(fitting.size(), MOST_ROWS);
			adapter.setPopupSize(new Point(field.getSize().x, rows * (field.getLineHeight() + ROW_MARGIN) + ROW_MARGIN));
			return fitting.stream().map(ContentProposal::new).toArray(IContentProposal[]::new);
		});
	}

	/** The names of which a word begins with what was typed, but for the name itself. */
	static List<String> fitting(String typed, List<String> names) {
		var start = typed.strip().toLowerCase(Locale.ROOT);
		if (names.stream().anyMatch(name -> name.equalsIgnoreCase(start))) {
			return List.of();
		}
		return names.stream().filter(name -> (" " + name.toLowerCase(Locale.ROOT)).contains(" " + start)).toList();
	}
}
