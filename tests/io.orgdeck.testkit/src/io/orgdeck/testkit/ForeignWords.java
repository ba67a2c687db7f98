package io.orgdeck.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import io.orgdeck.core.language.PseudoLanguage;

/** Reads a window that is in the language for tests, and finds what is not, what is cut off and what is put together from pieces. */
public final class ForeignWords {

	/** Months and weekdays, which Java says in English for a language that it does not know; names that stay; keys; letters of links. */
	private static final Pattern NO_WORDS = Pattern
			.compile("\\b(January|February|March|April|May|June|July|August|September|October|November"
					+ "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
					+ "|Orgdeck|https?:\\S*|io\\.orgdeck\\.\\S*|en-XA|Pseudo|English|a_wg|Arial|Calibri|Cambria|Georgia|Verdana|Times New Roman|Ctrl|Shift|Alt|F\\d+|Del|Enter|[A-Z]+\\d+(\\.\\d+)?|[A-Z])\\b");
	/** Where a file lies, how its name ends, and what stands in a text for something else. */
	private static final Pattern PATH = Pattern.compile("\\(\\.\\w+\\)|\\{\\p{L}+\\}|(?:[A-Z]:)?[/\\\\]\\S+[/\\\\]\\S*");
	/** Brackets of two texts that follow each other within one sentence. */
	private static final Pattern PIECES = Pattern.compile("[^.?:;!)~]~*\\] \\[[^\\]]");
	private static final Pattern CONTENT = Pattern.compile("\\p{IsCyrillic}");
	private static final int ALPHABET = 26;
	private static final int SHORTEST = 4;

	private final Set<String> findings = new TreeSet<>();
	private final Set<String> known = new TreeSet<>();
	private final List<String> content = new ArrayList<>();
	private int read;

	/** Words of a client or a deck, in another script: whatever else has letters of ours is the product's. */
	public static String content(String words) {
		return words.codePoints().map(letter -> letter >= 'a' && letter < 'a' + ALPHABET ? 'а' + letter - 'a'
				: letter >= 'A' && letter < 'A' + ALPHABET ? 'А' + letter - 'A' : letter)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** Says what else is content, such as the words of decks that are installed. */
	public void know(Collection<String> words) {
		words.stream().map(one -> one.replaceAll("\\s+", " ").strip()).filter(one -> one.length() >= SHORTEST).forEach(content::add);
		content.sort(Comparator.comparing(String::length).reversed());
	}

	public List<String> findings() {
		return List.copyOf(findings);
	}

	/** How many different texts were read. */
	public int read() {
		return read;
	}

	/** Everything that a window says, also when the pointer rests somewhere. */
	public void look(String where, Shell shell) {
		ScreenWords.whole(shell).forEach(said -> note(where, said));
		for (String said : Ui
				.get(() -> Widgets.controlsIn(shell).stream().filter(Control::isVisible).flatMap(ForeignWords::beside).toList())) {
			note(where, said);
		}
		for (String cut : Ui.get(() -> Widgets.controlsIn(shell).stream().filter(ForeignWords::isCut).map(ForeignWords::cut).toList())) {
			findings.add("cut off: " + cut + "  <- " + where);
		}
	}

	/** What a menu unfolds. */
	public void menus(String where, Menu menu) {
		Ui.run(() -> unfold(where, menu));
	}

	private void unfold(String where, Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			note(where, item.getText().replace("&", "").replaceFirst("\t.*", ""));
			if (item.getMenu() != null) {
				unfold(where, item.getMenu());
			}
		}
	}

	private void note(String where, String said) {
		if (!known.add(said)) {
			return;
		}
		read++;
		String ours = said;
		for (String words : content) {
			ours = ours.replace(words, "");
		}
		ours = NO_WORDS.matcher(PATH.matcher(ours).replaceAll("")).replaceAll("");
		if (!PseudoLanguage.untranslated(ours).isEmpty()) {
			findings.add("English: " + said + "  <- " + where);
		} else if (!CONTENT.matcher(said).find() && PIECES.matcher(said).find()) {
			findings.add("pieces: " + said + "  <- " + where);
		}
	}

	private static Stream<String> beside(Control control) {
		var said = new ArrayList<String>();
		said.add(control.getToolTipText());
		switch (control) {
			case ToolBar bar -> Arrays.stream(bar.getItems()).map(ToolItem::getToolTipText).forEach(said::add);
			case CTabFolder folder -> {
				Arrays.stream(folder.getItems()).map(Item::getText).forEach(said::add);
				Arrays.stream(folder.getItems()).map(CTabItem::getToolTipText).forEach(said::add);
			}
			case TabFolder folder -> Arrays.stream(folder.getItems()).map(Item::getText).forEach(said::add);
			case Combo combo -> said.addAll(List.of(combo.getItems()));
			case org.eclipse.swt.widgets.List list -> said.addAll(List.of(list.getItems()));
			default -> {
				// says what ScreenWords reads
			}
		}
		return said.stream().filter(one -> one != null && !one.isBlank());
	}

	/** A button, or a label of one line, that is narrower than its words and does not tell them when the pointer rests on it either. */
	private static boolean isCut(Control control) {
		boolean isLine = (control instanceof Button || control instanceof Label) && (control.getStyle() & (SWT.WRAP | SWT.SEPARATOR)) == 0;
		return isLine && control.isVisible() && control.getSize().x > 0 && !text(control).isBlank()
				&& !CONTENT.matcher(text(control)).find()
				&& !text(control).replace("&&", "&").equals(control.getToolTipText())
				&& control.computeSize(SWT.DEFAULT, SWT.DEFAULT, false).x > control.getSize().x + 1;
	}

	private static String cut(Control control) {
		return "%s has %d of %d pixels".formatted(text(control), control.getSize().x,
				control.computeSize(SWT.DEFAULT, SWT.DEFAULT, false).x);
	}

	private static String text(Control control) {
		return switch (control) {
			case Button button -> button.getText();
			case Label label -> label.getText();
			default -> "";
		};
	}
}
