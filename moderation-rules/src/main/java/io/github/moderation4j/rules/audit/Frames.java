package io.github.moderation4j.rules.audit;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Entries as frames of a file: length of the form, check sum of length and hash, hash, form. The
 * check sum tells a frame that was never finished from one that was changed.
 */
final class Frames {
  static final int HEADER = 40;
  private static final int HASH = 32;
  private static final int PIECE = 1 << 16;

  private final FileChannel file;

  Frames(FileChannel file) {
    this.file = file;
  }

  /** The head of a frame: how long its form is, and the hash. */
  record Header(int length, String hash) {
    long size() {
      return HEADER + (long) length;
    }
  }

  static ByteBuffer write(Iterable<ChainLink> links) {
    int size = 0;
    for (ChainLink link : links) {
      size = Math.addExact(size, HEADER + link.size());
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    for (ChainLink link : links) {
      byte[] hash = HexFormat.of().parseHex(link.hash());
      out.putInt(link.size()).putInt(check(link.size(), hash)).put(hash).put(link.bytes());
    }
    return out.flip();
  }

  boolean startsWith(byte[] magic) throws IOException {
    return read(0, magic.length).equals(ByteBuffer.wrap(magic));
  }

  /** The header at a position, or a length below 0 if it was changed. */
  Header header(long at) throws IOException {
    ByteBuffer in = read(at, HEADER);
    int length = in.getInt();
    int check = in.getInt();
    byte[] hash = new byte[HASH];
    in.get(hash);
    boolean whole = length >= 0 && check == check(length, hash);
    return new Header(whole ? length : -1, HexFormat.of().formatHex(hash));
  }

  byte[] form(long at, Header header) throws IOException {
    return read(at + HEADER, header.length()).array();
  }

  /** Whether nothing but zeros follows, as after a power cut. */
  boolean zerosFrom(long at, long end) throws IOException {
    for (long from = at; from < end; from += PIECE) {
      for (byte b : read(from, (int) Math.min(PIECE, end - from)).array()) {
        if (b != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private ByteBuffer read(long at, int length) throws IOException {
    ByteBuffer in = ByteBuffer.allocate(length);
    while (in.hasRemaining()) {
      if (file.read(in, at + in.position()) < 0) {
        throw new EOFException("file ended while it was read");
      }
    }
    return in.flip();
  }

  private static int check(int length, byte[] hash) {
    CRC32 crc = new CRC32();
    crc.update(ByteBuffer.allocate(Integer.BYTES + HASH).putInt(length).put(hash).flip());
    return (int) crc.getValue();
  }
}
