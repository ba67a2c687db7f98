package io.orgdeck.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu as it unfolds under the mouse. Items are told by their texts, without mnemonics and keys. */
public final class MenuPage {

	private static final Pattern LETTER = Pattern.compile("(?<!&)&([^&\\s])");

	private final Menu menu;

	MenuPage(Menu menu) {
		this.menu = menu;
	}

	/** The paths of all items that can be chosen now, such as {@code [View, Appearance, Dark]}. */
	public List<List<String>> choices() {
		return Ui.get(() -> {
			var choices = new ArrayList<List<String>>();
			collect(menu, List.of(), choices);
			return choices;
		});
	}

	/** The paths of items that no letter chooses, or one that chooses another item of the same menu. */
	public List<List<String>> withoutLetter() {
		return Ui.get(() -> {
			var without = new ArrayList<List<String>>();
			collectWithoutLetter(menu, List.of(), without);
			return without;
		});
	}

	private void collectWithoutLetter(Menu from, List<String> path, List<List<String>> without) {
		var taken = new TreeSet<String>();
		for (var item : unfold(from)) {
			var here = new ArrayList<>(path);
			here.add(plain(item));
			var letter = LETTER.matcher(item.getText());
			if ((item.getStyle() & SWT.SEPARATOR) == 0 && !(letter.find() && taken.add(letter.group(1).toLowerCase(Locale.ROOT)))) {
				without.add(List.copyOf(here));
			}
			if (item.getMenu() != null) {
				collectWithoutLetter(item.getMenu(), here, without);
			}
		}
	}

	/** The letter that chooses an item, or nothing. */
	public String letter(List<String> path) {
		return Ui.get(() -> {
			var letter = LETTER.matcher(item(path).getText());
			return letter.find() ? letter.group(1) : "";
		});
	}

	/** Chooses the item at that path. It may open a dialog: see {@link DialogPage#await()}. */
	public void choose(List<String> path) {
		var item = Ui.get(() -> item(path));
		Ui.start(() -> item.notifyListeners(SWT.Selection, new Event()));
	}

	private void collect(Menu from, List<String> path, List<List<String>> choices) {
		for (var item : unfold(from)) {
			var here = new ArrayList<>(path);
			here.add(plain(item));
			if (item.getMenu() != null) {
				collect(item.getMenu(), here, choices);
			} else if (item.isEnabled() && (item.getStyle() & SWT.SEPARATOR) == 0) {
				choices.add(List.copyOf(here));
			}
		}
	}

	private MenuItem item(List<String> path) {
		var from = menu;
		MenuItem found = null;
		for (var text : path) {
			found = Arrays.stream(unfold(from)).filter(item -> plain(item).equals(text)).findFirst()
					.orElseThrow(() -> new AssertionError("There is no menu item " + path));
			from = found.getMenu();
		}
		return found;
	}

	private static MenuItem[] unfold(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		return menu.getItems();
	}

	private static String plain(MenuItem item) {
		return item.getText().replace("&", "").replaceFirst("\t.*", "");
	}
}
