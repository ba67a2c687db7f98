import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Says of Windows programs that they were linked at a given moment, because the linker always takes the present one. Run from its
 * source by package.xml: java StillProgram.java MOMENT FILE... What is not there is passed over. Places are those of Microsoft's "PE Format".
 */
public final class StillProgram {

	private static final int PLACE_OF_HEADER = 0x3c;
	private static final int LINKED_AT = 8;
	private static final int CHECKSUM = 24 + 64;

	private StillProgram() {
	}

	public static void main(String[] arguments) throws IOException {
		int moment = (int) Instant.parse(arguments[0]).getEpochSecond();
		for (int i = 1; i < arguments.length; i++) {
			var file = Path.of(arguments[i]);
			if (Files.exists(file)) {
				var program = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
				int header = program.getInt(PLACE_OF_HEADER);
				program.putInt(header + LINKED_AT, moment);
				program.putInt(header + CHECKSUM, 0);
				program.putInt(header + CHECKSUM, checksum(program));
				Files.write(file, program.array());
			}
		}
	}

	/** The sum of all words of 16 bits, what runs over added again, and the length. */
	private static int checksum(ByteBuffer program) {
		int sum = 0;
		for (int i = 0; i + 1 < program.limit(); i += 2) {
			sum += program.getShort(i) & 0xffff;
			sum = (sum & 0xffff) + (sum >>> 16);
		}
		if (program.limit() % 2 == 1) {
			sum += program.get(program.limit() - 1) & 0xff;
			sum = (sum & 0xffff) + (sum >>> 16);
		}
		return sum + program.limit();
	}
}
