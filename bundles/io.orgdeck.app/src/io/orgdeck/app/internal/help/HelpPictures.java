package io.orgdeck.app.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormText;

import io.orgdeck.ui.help.HelpPicture;

/** The pictures of one topic, as narrow as its text; each is a link to itself in full size. */
final class HelpPictures {

	/** How a link to a picture begins; its number in the topic follows. */
	static final String LINK = "picture:";

	private static final String END_OF_PARAGRAPH = "</p>";

	private final List<HelpPicture> pictures;
	private final ResourceManager resources;
	private final List<Image> shrunk = new ArrayList<>();

	/** @param resources keep the pictures in full size */
	HelpPictures(List<HelpPicture> pictures, ResourceManager resources) {
		this.pictures = pictures;
		this.resources = resources;
	}

	/** The text with its pictures after the first paragraph below its heading, each with its description below. */
	String in(String markup) {
		int heading = markup.indexOf(END_OF_PARAGRAPH) + END_OF_PARAGRAPH.length();
		int place = markup.indexOf(END_OF_PARAGRAPH, heading) + END_OF_PARAGRAPH.length();
		return pictures.isEmpty() ? markup : markup.substring(0, place) + IntStream.range(0, pictures.size())
				.mapToObj(this::paragraphs).collect(Collectors.joining()) + markup.substring(place);
	}

	private String paragraphs(int number) {
		var link = LINK + number;
		var description = pictures.get(number).description().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
		return "<p><a href=\"%1$s\" alt=\"%2$s\" text=\"%2$s\"><img href=\"%1$s\" alt=\"%2$s\" text=\"%2$s\"/></a></p><p>%2$s</p>"
				.formatted(link, description);
	}

	/** Gives the text its pictures. They go with it. @param width the most that one may take */
	void give(FormText text, int width) {
		for (int number = 0; number < pictures.size(); number++) {
			var picture = shrunk(text.getDisplay(), full(number), width);
			shrunk.add(picture);
			text.setImage(LINK + number, picture);
		}
		text.addDisposeListener(event -> shrunk.forEach(Image::dispose));
	}

	/** Shows the picture that a link leads to. */
	void open(Shell parent, String link) {
		int number = Integer.parseInt(link.substring(LINK.length()));
		new PictureWindow(parent, full(number), pictures.get(number).description()).open();
	}

	private Image full(int number) {
		return resources.create(ImageDescriptor.createFromURL(pictures.get(number).file()));
	}

	/** With a thin frame, because a screen is as white as the page. */
	private static Image shrunk(Display display, Image full, int width) {
		Rectangle from = full.getBounds();
		int to = Math.min(width, from.width);
		int height = from.height * to / from.width;
		var picture = new Image(display, to, height);
		var gc = new GC(picture);
		try {
			gc.setAntialias(SWT.ON);
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(full, 0, 0, from.width, from.height, 0, 0, to, height);
			gc.setForeground(display.getSystemColor(SWT.COLOR_GRAY));
			gc.drawRectangle(0, 0, to - 1, height - 1);
		} finally {
			gc.dispose();
		}
		return picture;
	}
}
