package io.orgdeck.app.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * A letter for every item of the menu bar, so that the keyboard alone reaches it. Items come from plug-ins that know nothing of each
 * other, and in other languages; so whoever has none, or one that another has, gets one whenever the menu unfolds.
 */
final class MenuLetters {

	private static final Pattern MARKED = Pattern.compile("&([^&])");
	private static final String KNOWN = "io.orgdeck.app.letters";

	/** An item, and the place of its letter in its text. */
	private record Holder(int item, int place) {
	}

	private final List<String> plain = new ArrayList<>();
	/** Where each is marked, or -1. */
	private final List<Integer> marks = new ArrayList<>();
	private final Map<Character, Holder> holders = new HashMap<>();

	static void give(Menu menu) {
		if (menu.getData(KNOWN) == null) {
			menu.setData(KNOWN, Boolean.TRUE);
			menu.addListener(SWT.Show, event -> giveNow(menu));
			giveNow(menu);
		}
	}

	private static void giveNow(Menu menu) {
		var items = Arrays.stream(menu.getItems()).filter(item -> !item.getText().isEmpty()).toList();
		var texts = new MenuLetters(items.stream().map(MenuItem::getText).toList()).lettered();
		for (int i = 0; i < items.size(); i++) {
			var item = items.get(i);
			if (!item.getText().equals(texts.get(i))) {
				item.setText(texts.get(i));
			}
			if (item.getMenu() != null) {
				give(item.getMenu());
			}
		}
	}

	private MenuLetters(List<String> texts) {
		for (String text : texts) {
			int mark = MARKED.matcher(text.replace("&&", "\0\0")).results().mapToInt(MatchResult::start).findFirst().orElse(-1);
			marks.add(mark);
			plain.add(mark < 0 ? text : text.substring(0, mark) + text.substring(mark + 1));
		}
	}

	/** The texts of a menu with a letter marked in each, as far as letters last; marks that stand already stay where they can. */
	private List<String> lettered() {
		IntStream.range(0, plain.size()).boxed().sorted(Comparator.comparing(item -> marks.get(item) < 0))
				.forEach(item -> place(item, new HashSet<>()));
		var texts = new ArrayList<>(plain);
		holders.values().forEach(holder -> texts.set(holder.item(),
				new StringBuilder(plain.get(holder.item())).insert(holder.place(), '&').toString()));
		return texts;
	}

	/** Gives an item a letter that is free; without one, another item takes another one, if it can. */
	private boolean place(int item, Set<Character> tried) {
		var places = places(item);
		return places.stream().anyMatch(place -> !holders.containsKey(letter(item, place)) && hold(item, place))
				|| places.stream().anyMatch(place -> tried.add(letter(item, place))
						&& place(holders.get(letter(item, place)).item(), tried) && hold(item, place));
	}

	private boolean hold(int item, int place) {
		holders.put(letter(item, place), new Holder(item, place));
		return true;
	}

	private char letter(int item, int place) {
		return Character.toLowerCase(plain.get(item).charAt(place));
	}

	/** Where an item can be marked: where it is already, then at beginnings of words. */
	private List<Integer> places(int item) {
		String text = plain.get(item);
		int end = text.indexOf('\t') < 0 ? text.length() : text.indexOf('\t');
		return IntStream.range(0, end).filter(i -> isLetter(text.charAt(i))).boxed()
				.sorted(Comparator.<Integer, Boolean>comparing(i -> i != marks.get(item).intValue())
						.thenComparing(i -> i > 0 && text.charAt(i - 1) != ' '))
				.toList();
	}

	/** What a keyboard has a key for: scripts with small and large letters, and figures. */
	private static boolean isLetter(char c) {
		return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isDigit(c);
	}
}
