import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/**
 * How long it takes until a vote on a phone shows on the facilitator's screen. Opens the packed product's window, lets phones in by
 * its keys, comes in by the code that is on the screen, and looks at the pixels of the screen until they tell of the vote.
 */
public final class BlinkBenchmark {

	private static final String DECK = "io.orgdeck.learningorg";
	private static final int QUESTIONS = 8;
	/** Of the screen's height: where it is painted who has voted. */
	private static final double PEOPLE_TOP = 0.76;
	private static final double PEOPLE_END = 0.95;
	/** Of the screen's height, beside which the code to scan stands. */
	private static final double BESIDE = 0.36;
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration LONGEST = Duration.ofMinutes(10);
	/** How long nothing changes on a screen that has shown everything. */
	private static final long STILL_MILLIS = 1500;

	private final Robot robot = new Robot();
	private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	private final String launcher;
	private final Path work;

	private BlinkBenchmark(String launcher, Path work) throws Exception {
		this.launcher = launcher;
		this.work = work;
	}

	/** @param arguments launcher, folder to work in, and for how many people */
	public static void main(String[] arguments) throws Exception {
		for (int people : Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray()) {
			new BlinkBenchmark(arguments[0], Path.of(arguments[1])).play(people);
		}
		System.exit(0);
	}

	private void play(int people) throws Exception {
		// What the room before has left is not brought back into this one.
		Path home = Files.createTempDirectory(work, "blink");
		Path file = room(home, people);
		var product = new ProcessBuilder(launcher, file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
		product.environment().putAll(Map.of("HOME", home.toString(), "XDG_DATA_HOME", home.resolve("data").toString(), "XDG_CACHE_HOME",
				home.resolve("cache").toString()));
		product.environment().put("JDK_JAVA_OPTIONS",
				"-Dorgdeck.startup.marker=true -Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true");
		Process process = product.start();
		var alarm = new Timer(true);
		alarm.schedule(new TimerTask() {
			@Override
			public void run() {
				process.destroyForcibly();
			}
		}, LONGEST.toMillis());
		try {
			var said = process.inputReader();
			for (String line = said.readLine(); line == null || !line.startsWith("orgdeck is usable"); line = said.readLine()) {
				if (line == null) {
					throw new IOException("The product has ended before its window could be used");
				}
			}
			still(screen);
			press(KeyEvent.VK_F5);
			still(screen);
			press(KeyEvent.VK_P);
			still(screen);
			press(KeyEvent.VK_ENTER);
			URI link = URI.create(scanned());
			robot.mouseMove(screen.width / 2, 1);
			var phones = new ArrayList<Phone>();
			for (int i = 1; i <= people; i++) {
				phones.add(new Phone(link, i));
			}
			for (Phone phone : phones) {
				phone.comeIn();
			}
			measure(phones);
		} finally {
			alarm.cancel();
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
		}
	}

	/** An assessment with so many people and a session that is planned. */
	private Path room(Path folder, int people) throws Exception {
		Path file = folder.resolve("blink.assessment");
		Files.deleteIfExists(file);
		run("new", "--client", "Blink", "--deck", DECK, file.toString());
		var table = new StringBuilder("Name,Group\n");
		IntStream.rangeClosed(1, people).forEach(i -> table.append("Person ").append(i).append(",Everybody\n"));
		run("people", file.toString(), Files.writeString(folder.resolve("blink-people.csv"), table).toString());
		run("people", file.toString(), Files.writeString(folder.resolve("blink-session.csv"),
				"Session,Date,Cards\nA morning,2026-05-04,K1 K2 K3 K4 K5 K6 K7 K8\n").toString());
		return file;
	}

	private void measure(List<Phone> phones) throws Exception {
		int beside = (int) (screen.height * BESIDE);
		var place = new Rectangle(0, (int) (screen.height * PEOPLE_TOP), screen.width - beside,
				(int) (screen.height * (PEOPLE_END - PEOPLE_TOP)));
		var shown = new ArrayList<Double>();
		var heard = new ArrayList<Double>();
		for (int i = 0; i < QUESTIONS / 2; i++) {
			for (Phone phone : phones.subList(0, Math.min(phones.size(), 25))) {
				phone.look();
				int[] before = still(place);
				long began = System.nanoTime();
				Future<Long> answered = phone.votes();
				shown.add((changed(place, before) - began) / 1e6);
				heard.add((answered.get() - began) / 1e6);
			}
			press(KeyEvent.VK_RIGHT);
			still(screen);
		}
		var late = new ArrayList<Double>();
		for (int i = 0; i < QUESTIONS / 2; i++) {
			for (Phone phone : phones) {
				phone.look();
			}
			still(place);
			late.add(allAtOnce(phones, place));
			press(KeyEvent.VK_RIGHT);
			still(screen);
		}
		System.out.printf("%d people, %d x %d: a vote on a phone shows after %s ms; the phone hears that it is in after %s ms%n",
				phones.size(), screen.width, screen.height, figures(shown), figures(heard));
		System.out.printf("  all at once: the screen shows the last vote %s ms after the last phone has heard that it is in%n",
				figures(late));
	}

	/** @return milliseconds from the moment when the last phone heard that its vote is in until the screen did not change any more */
	private double allAtOnce(List<Phone> phones, Rectangle place) throws Exception {
		var answers = phones.stream().map(Phone::votes).toList();
		long last = 0;
		int[] seen = pixels(place);
		long lastChange = System.nanoTime();
		while (System.nanoTime() - Math.max(last, lastChange) < STILL_MILLIS * 1_000_000 || last == 0) {
			int[] now = pixels(place);
			if (!Arrays.equals(seen, now)) {
				lastChange = System.nanoTime();
				seen = now;
			}
			if (last == 0 && answers.stream().allMatch(Future::isDone)) {
				for (var answer : answers) {
					last = Math.max(last, answer.get());
				}
			}
		}
		return Math.max(0, (lastChange - last) / 1e6);
	}

	private static String figures(List<Double> millis) {
		double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return String.format("%.0f (p95 %.0f, at most %.0f)", sorted[sorted.length / 2], sorted[sorted.length * 95 / 100],
				sorted[sorted.length - 1]);
	}

	/** @return when the screen was seen to be another one there */
	private long changed(Rectangle place, int[] before) throws IOException {
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < until) {
			if (!Arrays.equals(before, pixels(place))) {
				return System.nanoTime();
			}
		}
		throw new IOException("A vote never showed on the screen");
	}

	/** Waits until nothing changes there any more. */
	private int[] still(Rectangle place) throws IOException {
		long until = System.nanoTime() + PATIENCE.toNanos();
		int[] seen = pixels(place);
		long since = System.nanoTime();
		while (System.nanoTime() < until) {
			robot.delay(20);
			int[] now = pixels(place);
			if (!Arrays.equals(seen, now)) {
				seen = now;
				since = System.nanoTime();
			} else if (System.nanoTime() - since > (place.equals(screen) ? STILL_MILLIS : STILL_MILLIS / 5) * 1_000_000) {
				return seen;
			}
		}
		throw new IOException("The screen never came to rest");
	}

	private int[] pixels(Rectangle place) {
		BufferedImage picture = robot.createScreenCapture(place);
		return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
	}

	private void press(int key) {
		robot.keyPress(key);
		robot.keyRelease(key);
	}

	/** What a phone reads that is held before the screen. */
	private String scanned() throws IOException {
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < until) {
			var source = new RGBLuminanceSource(screen.width, screen.height, pixels(screen));
			try {
				return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
						.getText();
			} catch (NotFoundException notYet) {
				robot.delay(100);
			} catch (ReaderException unread) {
				throw new IOException("The code on the screen cannot be read", unread);
			}
		}
		throw new IOException("There is no code on the screen");
	}

	private final class Phone {

		private final String origin;
		private final String code;
		private final int number;
		private String cookie;
		private String body;

		Phone(URI link, int number) {
			origin = link.getScheme() + "://" + link.getAuthority();
			code = link.getQuery().replaceFirst("^c=", "");
			this.number = number;
		}

		private HttpRequest.Builder request(String path) {
			var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE).header("Origin", origin)
					.header("Accept", "text/plain").header("Content-Type", "application/x-www-form-urlencoded");
			return cookie == null ? request : request.header("Cookie", cookie);
		}

		void comeIn() throws Exception {
			var answer = client.send(request("/join").POST(BodyPublishers.ofString("code=" + code + "&person=" + number)).build(),
					BodyHandlers.discarding());
			cookie = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new IOException("Not let in: " + answer.statusCode()))
					.replaceAll(";.*", "");
		}

		/** Sees the question that is open, and fills the form in. */
		void look() throws Exception {
			long until = System.nanoTime() + PATIENCE.toNanos();
			while (System.nanoTime() < until) {
				String page = client.send(request("/").GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
				var level = Pattern.compile("value=\"(level:[^\"]*)\"").matcher(page);
				if (level.find()) {
					body = "ballot=" + hidden(page, "ballot") + "&key=" + hidden(page, "key") + "&answer=" + level.group(1);
					return;
				}
				robot.delay(250);
			}
			throw new IOException("No question came to phone " + number);
		}

		private static String hidden(String page, String name) {
			var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
			return found.find() ? found.group(1) : "";
		}

		/** @return when it hears that its vote is in */
		Future<Long> votes() {
			return client.sendAsync(request("/vote").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding())
					.thenApply(answer -> {
						if (answer.statusCode() != 200) {
							throw new IllegalStateException("A vote was refused with " + answer.statusCode());
						}
						return System.nanoTime();
					});
		}
	}

	private void run(String... command) throws Exception {
		var all = new ArrayList<>(List.of(launcher));
		all.addAll(List.of(command));
		if (new ProcessBuilder(all).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
			throw new IOException(String.join(" ", all));
		}
	}
}
