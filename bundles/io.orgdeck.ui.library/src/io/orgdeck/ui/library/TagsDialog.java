package io.orgdeck.ui.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks for the tags of one file, with commas between them. */
final class TagsDialog extends LeadDialog {

	private final String before;
	private Text field;
	private List<String> tags = List.of();

	TagsDialog(Shell parent, String title, Collection<String> tags) {
		super(parent, new Lead(Messages.editTags, title, Messages.tagsLead, Messages.tagsButton, "tags.ok"));
		before = String.join(", ", tags);
	}

	@Override
	protected void fill(Composite area) {
		Labels.caption(area, NLS.bind(Messages.tagsCaption, ","));
		field = WidgetIds.name(new Text(area, SWT.BORDER), "tags.field");
		AccessibleName.give(field, Messages.columnTags);
		Layouts.wide().hint(50 * Layouts.UNIT, SWT.DEFAULT).applyTo(field);
		field.setText(before);
		field.selectAll();
		field.setFocus();
	}

	@Override
	protected void okPressed() {
		tags = Arrays.asList(field.getText().split(","));
		super.okPressed();
	}

	List<String> tags() {
		return tags;
	}
}
