package io.orgdeck.core.document;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Who is working on something. Computers may share a name, and clocks are put right: so a computer has an id of its own beside
 * its name, and a process is known by when it was started as its system counts, where that can be had.
 *
 * @param user    their name
 * @param host    name of the computer
 * @param machine id of the computer; empty when it is not known, as in locks of older versions
 * @param pid     process on that computer
 * @param started when that process was started by the clock; tells it from a later one with the same number
 * @param birth   the same without a clock; empty when the system does not tell
 * @param since   when the work began
 * @param token   different for each piece of work
 */
public record LockHolder(String user, String host, String machine, long pid, Instant started, String birth, Instant since, String token) {

	private static final String HOST = hostName();
	/** The start of a process among the numbers after its name in /proc. */
	private static final int TICKS_AFTER_NAME = 19;
	private static final long PID = ProcessHandle.current().pid();
	private static final Instant STARTED = startOf(ProcessHandle.current());
	private static final String BIRTH = birthOf(PID);
	/** How far two readings of the same start may lie apart, because the clock was put right between them. */
	private static final Duration TOLERANCE = Duration.ofMinutes(2);

	/** As older versions know a holder. */
	LockHolder(String user, String host, long pid, Instant started, Instant since, String token) {
		this(user, host, "", pid, started, "", since, token);
	}

	/** A new piece of work of this process. */
	static LockHolder here() {
		return new LockHolder(OwnName.get(), HOST, Machine.id(), PID, STARTED, BIRTH, Instant.now(), UUID.randomUUID().toString());
	}

	/** Whether that process is surely gone: only a process of this computer can be known to be. */
	boolean isGone() {
		if (!isOfThisComputer()) {
			return false;
		}
		Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
		return process.isEmpty() || !isStartOf(startOf(process.get()), birthOf(pid));
	}

	private boolean isOfThisComputer() {
		String here = Machine.id();
		return host.equals(HOST) && (machine.isEmpty() || here.isEmpty() || machine.equals(here));
	}

	private boolean isStartOf(Instant start, String itsBirth) {
		if (!birth.isEmpty() && !itsBirth.isEmpty()) {
			return birth.equals(itsBirth);
		}
		return Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0;
	}

	/** Which start of the system, and how many ticks after it; Linux alone tells. */
	private static String birthOf(long pid) {
		try {
			String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
			String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
			String[] afterName = status.substring(status.lastIndexOf(')') + 2).split(" ");
			return boot + ' ' + afterName[TICKS_AFTER_NAME];
		} catch (IOException | IndexOutOfBoundsException e) {
			return ""; // another system, or the process has just ended
		}
	}

	private static Instant startOf(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("user", user);
		json.addProperty("host", host);
		json.addProperty("machine", machine);
		json.addProperty("pid", pid);
		json.addProperty("started", started.toString());
		json.addProperty("birth", birth);
		json.addProperty("since", since.toString());
		json.addProperty("token", token);
		return json;
	}

	/** Empty when the text says nothing sensible, for instance because it is being written at this moment. */
	static Optional<LockHolder> parse(String text) {
		try {
			JsonObject json = JsonParser.parseString(text).getAsJsonObject();
			return Optional.of(new LockHolder(json.get("user").getAsString(), json.get("host").getAsString(), text(json, "machine"),
					json.get("pid").getAsLong(), Instant.parse(json.get("started").getAsString()), text(json, "birth"),
					Instant.parse(json.get("since").getAsString()), json.get("token").getAsString()));
		} catch (RuntimeException e) {
			return Optional.empty(); // Gson and Instant have one exception each for every way of being wrong
		}
	}

	private static String text(JsonObject json, String name) {
		return json.has(name) ? json.get(name).getAsString() : "";
	}

	private static String hostName() {
		for (String variable : new String[] { "COMPUTERNAME", "HOSTNAME" }) {
			String name = System.getenv(variable);
			if (name != null && !name.isBlank()) {
				return name;
			}
		}
		try {
			Path file = Path.of("/etc/hostname");
			String name = Files.exists(file) ? Files.readString(file).strip() : "";
			return name.isEmpty() ? InetAddress.getLocalHost().getHostName() : name;
		} catch (IOException e) {
			return "?";
		}
	}
}
