package io.orgdeck.ui.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The links in a text to be read: clicked, or reached by Tab and followed by Enter. A link is a stretch whose style has as its data what
 * it leads to.
 */
public final class TextLinks {

	private final StyledText text;
	private final Consumer<Object> whenFollowed;

	private TextLinks(StyledText text, Consumer<Object> whenFollowed) {
		this.text = text;
		this.whenFollowed = whenFollowed;
	}

	/** @param whenFollowed told what the link leads to */
	public static void follow(StyledText text, Consumer<Object> whenFollowed) {
		var links = new TextLinks(text, whenFollowed);
		text.addListener(SWT.MouseUp, links::clicked);
		text.addListener(SWT.MouseMove, event -> text.setCursor(
				links.under(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		text.addListener(SWT.Traverse, links::traversed);
	}

	private void clicked(Event event) {
		if (event.button == 1 && text.getSelectionCount() == 0) {
			under(event).ifPresent(whenFollowed);
		}
	}

	private Optional<Object> under(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 || offset >= text.getCharCount() ? Optional.empty()
				: Optional.ofNullable(text.getStyleRangeAtOffset(offset)).map(style -> style.data);
	}

	/** From link to link, and beyond the last one to the next control. */
	private void traversed(Event event) {
		Point selected = text.getSelection();
		Optional<StyleRange> link = switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT -> all().stream().filter(one -> one.start >= selected.y && !isSelected(one)).findFirst();
			case SWT.TRAVERSE_TAB_PREVIOUS -> all().reversed().stream().filter(one -> one.start + one.length <= selected.x).findFirst();
			case SWT.TRAVERSE_RETURN -> all().stream().filter(this::isSelected).findFirst();
			default -> Optional.empty();
		};
		link.ifPresent(one -> {
			boolean follow = event.detail == SWT.TRAVERSE_RETURN;
			event.detail = SWT.TRAVERSE_NONE;
			event.doit = true;
			if (follow) {
				whenFollowed.accept(one.data);
			} else {
				text.setSelection(one.start, one.start + one.length);
			}
		});
	}

	private boolean isSelected(StyleRange link) {
		return text.getSelection().equals(new Point(link.start, link.start + link.length));
	}

	private List<StyleRange> all() {
		return Arrays.stream(text.getStyleRanges()).filter(style -> style.data != null).toList();
	}
}
