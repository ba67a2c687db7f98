package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Attachment;

/** S11: an attachment that is not what was attached is noticed, however it is read. */
class AttachedContentTest {

	/** With a byte that is no end of a stream, and longer than what is skipped at once. */
	private static final byte[] CONTENT = new byte[20_000];
	static {
		new Random(7).nextBytes(CONTENT);
		CONTENT[0] = (byte) 0xFF;
	}

	private static InputStream read(byte[] bytes, String hash) {
		Attachment attachment = AssessmentFactory.eINSTANCE.createAttachment();
		attachment.setName("minutes.pdf");
		attachment.setSha256(hash);
		return AttachedContent.checked(new ByteArrayInputStream(bytes), attachment);
	}

	private static String hash() throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
	}

	private static byte[] oneByOne(InputStream in) throws IOException {
		var read = new ByteArrayOutputStream();
		for (int one = in.read(); one >= 0; one = in.read()) {
			read.write(one);
		}
		return read.toByteArray();
	}

	@Test
	void theSameBytesComeOutAllAtOnceOrOneByOne() throws Exception {
		assertArrayEquals(CONTENT, read(CONTENT, hash()).readAllBytes());
		assertArrayEquals(CONTENT, oneByOne(read(CONTENT, hash().toUpperCase(Locale.ROOT))));
	}

	@Test
	void anotherContentIsRefusedAtItsEndByName() throws Exception {
		byte[] other = CONTENT.clone();
		other[CONTENT.length - 1] ^= 1;
		for (InputStream in : new InputStream[] { read(other, hash()), read(CONTENT, hash().replace(hash().charAt(0), '-')) }) {
			var refusal = assertThrows(StoreException.class, () -> oneByOne(in));
			assertTrue(refusal.getMessage().contains("minutes.pdf"), refusal.getMessage());
		}
		assertThrows(StoreException.class, () -> read(other, hash()).readAllBytes());
	}

	@Test
	void whatIsSkippedCountsAsRead() throws Exception {
		InputStream in = read(CONTENT, hash());
		in.skipNBytes(CONTENT.length - 1);
		assertEquals(CONTENT[CONTENT.length - 1] & 0xFF, in.read());
		assertEquals(-1, in.read());
		assertEquals(0, in.skip(10));
		assertFalse(in.markSupported());
	}

	@Test
	void itsEndIsTheEndHoweverOftenOneAsks() throws Exception {
		InputStream in = read(CONTENT, hash());
		assertEquals(0, in.read(new byte[4], 0, 0));
		in.readAllBytes();
		assertEquals(-1, in.read());
		assertEquals(-1, in.read());
	}

	@Test
	void whereNobodyNotedWhatWasAttachedNothingIsCompared() {
		var plain = new ByteArrayInputStream(CONTENT);
		Attachment attachment = AssessmentFactory.eINSTANCE.createAttachment();
		assertSame(plain, AttachedContent.checked(plain, attachment));
	}
}
