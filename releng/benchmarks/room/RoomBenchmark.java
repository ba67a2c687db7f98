import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phones without a browser in a room of the packed product: everybody votes on 40 cards at once, first undisturbed, then with one
 * connection in twenty cut and sent again. Prints medians of one run and how they relate, and what was lost or doubled.
 */
public final class RoomBenchmark {

	private static final int CARDS = 40;
	private static final int CUT_ONE_IN = 20;
	/** One socket a phone is the room's limit as well; the computer that plays all phones needs less at once. */
	private static final int AT_ONCE = 200;

	private record Figures(double median, double p95, long voted, int lost, int doubled, int told, int cut) {
	}

	private final String launcher;
	private final Path work;
	private final String session;
	private final String group;
	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(60))
			.build();

	private RoomBenchmark(String launcher, Path work, String session, String group) {
		this.launcher = launcher;
		this.work = work;
		this.session = session;
		this.group = group;
	}

	public static void main(String[] arguments) throws Exception {
		var benchmark = new RoomBenchmark(arguments[0], Path.of(arguments[1]), arguments[2], arguments[3]);
		boolean right = true;
		for (int phones : Arrays.stream(arguments).skip(4).mapToInt(Integer::parseInt).toArray()) {
			Figures calm = benchmark.play(phones, false);
			Figures cut = benchmark.play(phones, true);
			System.out.printf("%d phones, %d cards: a vote takes %.0f ms (p95 %.0f), with %d cut %.0f ms (p95 %.0f): %.2f x%n", phones,
					CARDS,
					calm.median(), calm.p95(), cut.cut(), cut.median(), cut.p95(), cut.median() / calm.median());
			for (Figures each : List.of(calm, cut)) {
				System.out.printf("  %d votes, %d lost, %d doubled, %d told before the reveal%n", each.voted(), each.lost(), each.doubled(),
						each.told());
				right &= each.lost() == 0 && each.doubled() == 0 && each.told() == 0;
			}
		}
		System.exit(right ? 0 : 1);
	}

	private final class Player {

		private final String origin;
		private final String pass;
		private final int number;
		private final Random random;
		private final boolean isCut;
		private String cookie;
		private int cuts;
		private int told;

		Player(String origin, String pass, int number, boolean isCut) {
			this.origin = origin;
			this.pass = pass;
			this.number = number;
			this.isCut = isCut;
			random = new Random(number);
		}

		void comeIn(String code) throws Exception {
			var response = client.send(request("/join").POST(BodyPublishers.ofString("code=" + code + "&person=" + pass)).build(),
					BodyHandlers.ofString());
			cookie = response.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
		}

		private HttpRequest.Builder request(String path) {
			var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofMinutes(2)).header("Origin", origin)
					.header("Content-Type", "application/x-www-form-urlencoded");
			return cookie == null ? request : request.header("Cookie", cookie);
		}

		/** @return milliseconds until the vote was acknowledged */
		double vote(String card) throws Exception {
			String page = client.send(request("/").GET().build(), BodyHandlers.ofString()).body();
			told += page.contains("word-") ? 1 : 0;
			String levels = Pattern.compile("value=\"(level:[^\"]*)\"").matcher(page).results().map(found -> found.group(1))
					.skip(random.nextInt(5)).findFirst().orElseThrow();
			String body = "ballot=" + hidden(page, "ballot") + "&key=" + hidden(page, "key") + "&answer=" + levels + "&comment=word-"
					+ card.replace('/', '.') + "-"
					+ number + "-end";
			long began = System.nanoTime();
			if (isCut && random.nextInt(CUT_ONE_IN) == 0) {
				cuts++;
				cutOff(body);
			}
			for (int attempt = 0;; attempt++) {
				var answer = client.send(request("/vote").header("Accept", "text/plain").POST(BodyPublishers.ofString(body)).build(),
						BodyHandlers.ofString());
				told += answer.body().contains("word-") ? 1 : 0;
				if (answer.statusCode() == 200) {
					return (System.nanoTime() - began) / 1e6;
				}
				if (attempt > 20) {
					throw new IOException("refused with " + answer.statusCode());
				}
			}
		}

		/** Half of them end in the middle of the request, half before the answer. */
		private void cutOff(String body) throws IOException {
			URI uri = URI.create(origin);
			byte[] all = ("POST /vote HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nOrigin: " + origin + "\r\nCookie: " + cookie
					+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
					.getBytes(StandardCharsets.US_ASCII);
			try (var socket = new Socket(uri.getHost(), uri.getPort())) {
				socket.getOutputStream().write(all, 0, random.nextBoolean() ? all.length : all.length - 10);
				socket.getOutputStream().flush();
			}
		}
	}

	private static String hidden(String page, String name) {
		Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		return found.find() ? found.group(1) : "";
	}

	private Figures play(int phones, boolean isCut) throws Exception {
		Path file = work.resolve("load.assessment");
		Files.deleteIfExists(file);
		run("sample", "--out", file.toString());
		var process = new ProcessBuilder(launcher, "room", file.toString(), "--session", session, "--address", "127.0.0.1",
				"--slips", group + "=" + phones).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		var told = process.inputReader();
		var talk = new PrintWriter(process.outputWriter(), true);
		try {
			String origin = await(told, "Address: (.*)");
			String code = await(told, "Code of the room: (.*)");
			var players = new ArrayList<Player>();
			for (int i = 1; i <= phones; i++) {
				players.add(new Player(origin, await(told, "Slip .*: ([A-Z0-9]{8})"), i, isCut));
			}
			for (Player player : players) {
				player.comeIn(code);
			}
			var times = Collections.synchronizedList(new ArrayList<Double>());
			for (int card = 1; card <= CARDS; card++) {
				String name = "K" + ((card - 1) % 12 + 1) + "/" + ((card - 1) / 12 + 1);
				talk.println("open " + name);
				await(told, "(Open): .*");
				var votes = players.stream().<Callable<Void>>map(player -> () -> {
					times.add(player.vote(name));
					return null;
				}).toList();
				inParallel(votes);
				talk.println("close");
				await(told, "(Closed): .*");
			}
			talk.println("end");
			await(told, "(The session has ended).*");
			process.waitFor();
			return figures(file, phones, times, players);
		} finally {
			process.destroy();
		}
	}

	private static void inParallel(List<Callable<Void>> all) throws Exception {
		var room = new Semaphore(AT_ONCE);
		var failed = new AtomicInteger();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Callable<Void> each : all) {
				threads.submit(() -> {
					room.acquire();
					try {
						return each.call();
					} catch (Exception e) {
						System.err.println(e);
						failed.incrementAndGet();
						throw e;
					} finally {
						room.release();
					}
				});
			}
		}
		if (failed.get() > 0) {
			throw new IOException(failed + " phones failed");
		}
	}

	private Figures figures(Path file, int phones, List<Double> times, List<Player> players) throws Exception {
		Path table = work.resolve("load.csv");
		run("votes", file.toString(), "--out", table.toString(), "--force");
		List<String> words = Pattern.compile("word-K\\d+\\.\\d-\\d+-end").matcher(Files.readString(table)).results()
				.map(found -> found.group()).toList();
		int distinct = (int) words.stream().distinct().count();
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return new Figures(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], distinct, phones * CARDS - distinct,
				words.size() - distinct,
				players.stream().mapToInt(player -> player.told).sum(), players.stream().mapToInt(player -> player.cuts).sum());
	}

	private static String await(BufferedReader told, String line) throws IOException {
		var wanted = Pattern.compile(line);
		for (String said = told.readLine(); said != null; said = told.readLine()) {
			var match = wanted.matcher(said);
			if (match.matches()) {
				return match.group(1);
			}
		}
		throw new IOException("The room has ended before it said " + line);
	}

	private void run(String... command) throws Exception {
		var all = new ArrayList<String>(List.of(launcher));
		all.addAll(List.of(command));
		if (new ProcessBuilder(all).inheritIO().start().waitFor() != 0) {
			throw new IOException(all.stream().collect(Collectors.joining(" ")));
		}
	}
}
