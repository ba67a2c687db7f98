package io.orgdeck.ui.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.export.StyledExporter.Role;
import io.orgdeck.core.export.StyledExporter.Template;
import io.orgdeck.core.export.StyledExporter.TextStyle;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Says which style of a client's document plays which role in a paper, each with a sample of how it looks. */
final class StylesDialog extends LeadDialog {

	private static final int SAMPLE_WIDTH = 34 * Layouts.UNIT;
	private static final int SAMPLE_HEIGHT = 5 * Layouts.UNIT;

	private final Template template;
	private final Map<String, String> chosen = new LinkedHashMap<>();

	/** @param values styles that were chosen before, by option */
	StylesDialog(Shell parent, Path file, Template template, Map<String, String> values) {
		super(parent,
				new Lead(Messages.stylesTitle, NLS.bind(Messages.stylesHeading, file.getFileName()), Messages.stylesLead,
						Messages.stylesUse,
						"styles.use"));
		this.template = template;
		for (Role role : template.roles()) {
			Optional.ofNullable(values.get(role.option())).filter(name -> style(name).isPresent())
					.ifPresent(name -> chosen.put(role.option(), name));
		}
	}

	/** The styles that differ from the usual ones, by option. */
	Map<String, String> chosen() {
		return chosen;
	}

	private Optional<TextStyle> style(String name) {
		return template.styles().stream().filter(style -> style.name().equals(name)).findFirst();
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Layouts.UNIT, 2 * Layouts.UNIT)
				.spacing(2 * Layouts.UNIT, Layouts.UNIT / 2)
				.applyTo(area);
		for (String heading : List.of(Messages.stylesRole, Messages.stylesStyle, Messages.stylesSample)) {
			Labels.plain(area, heading);
		}
		template.roles().forEach(role -> addRow(area, role));
	}

	private void addRow(Composite area, Role role) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(Labels.plain(area, role.name()));
		var combo = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.READ_ONLY), role.name()), role.option());
		combo.add(role.usual().ours() ? Messages.stylesOurs : role.usual().name());
		List<TextStyle> others = template.styles().stream().filter(style -> !style.name().equals(role.usual().name())).toList();
		others.forEach(style -> combo.add(style.name()));
		var sample = new StyleSample(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(SAMPLE_WIDTH, SAMPLE_HEIGHT).applyTo(sample.control());
		Runnable show = () -> sample.show(combo.getSelectionIndex() <= 0 ? role.usual() : others.get(combo.getSelectionIndex() - 1));
		combo.select(style(chosen.get(role.option()) == null ? "" : chosen.get(role.option())).map(others::indexOf).orElse(-1) + 1);
		show.run();
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			chosen.remove(role.option());
			if (combo.getSelectionIndex() > 0) {
				chosen.put(role.option(), others.get(combo.getSelectionIndex() - 1).name());
			}
			show.run();
		}));
	}
}
