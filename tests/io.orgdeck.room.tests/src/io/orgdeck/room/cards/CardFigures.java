package io.orgdeck.room.cards;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.votecards.HeldCard;
import io.orgdeck.room.cards.RenderedPhoto.Scene;

/** Reads two rendered photos of each scene, and counts. A program of its own for as many photos as one likes. */
final class CardFigures {

	private static final String ASSESSMENT = "as-figures";
	private static final int WIDTH = 4000;
	private static final int HEIGHT = 3000;

	private final List<String> mistakes = new ArrayList<>();
	private final List<Long> millis = new ArrayList<>();
	private int photos;
	private int cards;
	private int inOne;
	private int inTwo;
	private int doubtful;

	public static void main(String[] arguments) {
		int photos = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
		var figures = new CardFigures();
		IntStream.range(0, photos / 2).parallel().mapToObj(seed -> {
			var one = new CardFigures();
			one.scene(1 + seed * 7 % 30, seed);
			return one;
		}).forEachOrdered(figures::add);
		System.out.println(figures);
		figures.mistakes.forEach(System.out::println);
		System.exit(figures.mistakes.isEmpty() && figures.share() >= 0.98 ? 0 : 1);
	}

	private void add(CardFigures other) {
		mistakes.addAll(other.mistakes);
		millis.addAll(other.millis);
		photos += other.photos;
		cards += other.cards;
		inOne += other.inOne;
		inTwo += other.inTwo;
		doubtful += other.doubtful;
	}

	/** @param count how many people hold up a card */
	void scene(int count, int seed) {
		var random = new Random(seed);
		Scene scene = Scene.of(ASSESSMENT, count, random);
		Set<Integer> read = new HashSet<>();
		for (int i = 0; i < 2; i++) {
			Set<Integer> inThis = read(scene, RenderedPhoto.of(scene, WIDTH, HEIGHT, random), "scene " + seed + ", photo " + i);
			inOne += inThis.size();
			read.addAll(inThis);
		}
		cards += count;
		inTwo += read.size();
	}

	private Set<Integer> read(Scene scene, BufferedImage photo, String name) {
		int[] pixels = ((DataBufferInt) photo.getRaster().getDataBuffer()).getData();
		var grey = new byte[pixels.length];
		for (int i = 0; i < grey.length; i++) {
			grey[i] = (byte) ((pixels[i] >> 16 & 0xff) * 306 + (pixels[i] >> 8 & 0xff) * 601 + (pixels[i] & 0xff) * 117 >> 10);
		}
		long began = System.nanoTime();
		var found = new CardReader(ASSESSMENT).read(new GreyPicture(grey, photo.getWidth(), photo.getHeight()), new NullProgressMonitor());
		millis.add((System.nanoTime() - began) / 1_000_000);
		photos++;
		Set<Integer> read = new HashSet<>();
		for (SeenCard card : found.cards()) {
			int number = card.code().number();
			Optional<HeldCard> held = card.held();
			if (held.isEmpty()) {
				doubtful++;
			} else if (!held.get().equals(scene.cards().get(number))) {
				mistakes.add(name + ": card " + number + " read as " + held.get() + ", held as " + scene.cards().get(number));
			} else if (!read.add(number)) {
				mistakes.add(name + ": card " + number + " read twice");
			}
		}
		return read;
	}

	/** Wrong cards, and cards where there were none. */
	List<String> mistakes() {
		return mistakes;
	}

	/** Of the cards held up, how many were read in one of two photos. */
	double share() {
		return (double) inTwo / cards;
	}

	@Override
	public String toString() {
		long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
		return String.format(Locale.ROOT,
				"%d photos of %d cards: %d wrong or phantom, %d doubtful; read in one photo %.1f %%, in two %.1f %%; a photo takes %d ms (at most %d)",
				photos, cards, mistakes.size(), doubtful, 50.0 * inOne / cards, 100 * share(), sorted[sorted.length / 2],
				sorted[sorted.length - 1]);
	}
}
