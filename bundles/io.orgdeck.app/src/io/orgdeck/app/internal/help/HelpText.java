package io.orgdeck.app.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;

import io.orgdeck.ui.help.HelpTopic;
import io.orgdeck.ui.parts.Style;

/** The text of a topic, as it stands on the page of the help and beside a dialog. */
final class HelpText {

	private static final int LARGER = 4;

	private HelpText() {
	}

	/** The form text of a topic, with the keys as they are bound now; without its pictures. */
	static String of(HelpTopic topic) {
		try (InputStream in = topic.text().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("<!--keys-->", Shortcuts.asListItems());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * @param width  the most that a picture may take
	 * @param follow is given the target of a link that was clicked, unless it leads to a picture
	 */
	static FormText create(Composite paper, String markup, HelpPictures pictures, int width, ResourceManager resources,
			Consumer<String> follow) {
		var text = new FormText(paper, SWT.WRAP);
		Style.PAGE.applyTo(text);
		text.setFont("heading", resources.create(FontDescriptor.createFrom(paper.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD)));
		text.setFont("part", resources.create(FontDescriptor.createFrom(paper.getFont()).increaseHeight(1).setStyle(SWT.BOLD)));
		text.setFont("code", JFaceResources.getTextFont());
		var links = new HyperlinkSettings(text.getDisplay());
		links.setForeground(JFaceColors.getHyperlinkText(text.getDisplay()));
		links.setActiveForeground(JFaceColors.getActiveHyperlinkText(text.getDisplay()));
		text.setHyperlinkSettings(links);
		pictures.give(text, width);
		text.setText(pictures.in(markup), true, false);
		text.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				var link = (String) event.getHref();
				if (link.startsWith(HelpPictures.LINK)) {
					pictures.open(text.getShell(), link);
				} else {
					follow.accept(link);
				}
			}
		});
		return text;
	}
}
