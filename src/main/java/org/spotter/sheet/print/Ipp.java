package org.spotter.sheet.print;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spotter.text.Messages;

/// Messages of the Internet Printing Protocol (RFC 8010 and 8011), as far as a queue is spoken to here.
final class Ipp {
    /// Not allowed.
    static final int FORBIDDEN = 0x0401;

    /// There is no such thing.
    static final int NOT_FOUND = 0x0406;

    /// Not this kind of file.
    static final int WRONG_FORMAT = 0x040A;

    /// The printer can't do what was asked for, such as the paper.
    static final int WRONG_ATTRIBUTES = 0x040B;

    /// The queue takes no jobs.
    static final int NOT_ACCEPTING = 0x0506;

    private static final int VERSION = 0x0200;

    private static final int GROUP_END = 0x0F;
    private static final int GROUP_OPERATION = 0x01;
    private static final int GROUP_JOB = 0x02;
    private static final int END = 0x03;

    private static final int INTEGER = 0x21;
    private static final int BOOLEAN = 0x22;
    private static final int ENUM = 0x23;
    private static final int COLLECTION = 0x34;
    private static final int COLLECTION_END = 0x37;
    private static final int TEXT_FROM = 0x41;

    /// The kinds of text that are sent.
    enum Text {
        /// A name.
        NAME(0x42),
        /// A word of the protocol.
        KEYWORD(0x44),
        /// An address.
        URI(0x45),
        /// The encoding of the texts.
        CHARSET(0x47),
        /// The language of the texts.
        LANGUAGE(0x48),
        /// A kind of file.
        MIME(0x49);

        private final int tag;

        Text(int tag) {
            this.tag = tag;
        }
    }

    private Ipp() {}

    /// A question to the print service, in the making.
    static final class Request {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        /// Begins one.
        ///
        /// @param operation the operation's number
        Request(int operation) {
            write(() -> {
                out.writeShort(VERSION);
                out.writeShort(operation);
                out.writeInt(1);
                out.writeByte(GROUP_OPERATION);
            });
            text(Text.CHARSET, "attributes-charset", "utf-8");
            text(Text.LANGUAGE, "attributes-natural-language", Messages.FIRST);
        }

        Request text(Text kind, String name, String... values) {
            for (var i = 0; i < values.length; i++) {
                attribute(kind.tag, i == 0 ? name : "", values[i].getBytes(StandardCharsets.UTF_8));
            }
            return this;
        }

        Request integer(String name, int value) {
            return attribute(INTEGER, name, new byte[] {
                (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
            });
        }

        Request flag(String name, boolean value) {
            return attribute(BOOLEAN, name, new byte[] {(byte) (value ? 1 : 0)});
        }

        /// What follows says how the job is to be printed.
        Request job() {
            write(() -> out.writeByte(GROUP_JOB));
            return this;
        }

        /// {@return the message, with a document behind it}
        ///
        /// @param document the document; empty for none
        byte[] bytes(byte[] document) {
            write(() -> {
                out.writeByte(END);
                out.write(document);
            });
            return bytes.toByteArray();
        }

        private Request attribute(int tag, String name, byte[] value) {
            var named = name.getBytes(StandardCharsets.UTF_8);
            write(() -> {
                out.writeByte(tag);
                out.writeShort(named.length);
                out.write(named);
                out.writeShort(value.length);
                out.write(value);
            });
            return this;
        }

        @FunctionalInterface
        private interface Write {
            void run() throws IOException;
        }

        private static void write(Write what) {
            try {
                what.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// What the print service answers.
    ///
    /// @param status below 0x0100 when it did what was asked
    /// @param groups the attributes of each thing it tells of; numbers and flags as texts
    record Answer(int status, List<Map<String, List<String>>> groups) {
        boolean well() {
            return status < 0x0100;
        }

        /// {@return the values of an attribute, wherever it stands; none when it is not there}
        List<String> all(String name) {
            return groups.stream()
                    .flatMap(group -> group.getOrDefault(name, List.of()).stream())
                    .toList();
        }

        /// {@return the first value of an attribute}
        Optional<String> one(String name) {
            return all(name).stream().findFirst();
        }

        /// {@return a number}
        ///
        /// @throws IOException when it is not there
        int number(String name) throws IOException {
            try {
                return Integer.parseInt(one(name).orElse(""));
            } catch (NumberFormatException e) {
                throw new IOException("no number " + name, e);
            }
        }
    }

    /// Reads an answer. What collections hold is left out.
    ///
    /// @throws IOException when it is none
    static Answer read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        in.readShort();
        var status = in.readUnsignedShort();
        in.readInt();
        var groups = new ArrayList<Map<String, List<String>>>();
        var depth = 0;
        var values = new ArrayList<String>();
        for (var tag = in.readUnsignedByte(); tag != END; tag = in.readUnsignedByte()) {
            if (tag <= GROUP_END) {
                groups.add(new HashMap<>());
                continue;
            }
            var name = new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
            var value = in.readNBytes(in.readUnsignedShort());
            if (groups.isEmpty()) {
                throw new IOException("an attribute outside of a group");
            }
            if (tag == COLLECTION) {
                depth++;
            } else if (tag == COLLECTION_END) {
                depth--;
            } else if (depth == 0) {
                if (!name.isEmpty()) {
                    values = new ArrayList<>();
                    groups.getLast().put(name, values);
                }
                values.add(value(tag, value));
            }
        }
        return new Answer(status, groups);
    }

    private static String value(int tag, byte[] value) {
        if ((tag == INTEGER || tag == ENUM) && value.length == 4) {
            return String.valueOf(ByteBuffer.wrap(value).getInt());
        }
        if (tag == BOOLEAN && value.length == 1) {
            return String.valueOf(value[0] != 0);
        }
        return tag >= TEXT_FROM ? new String(value, StandardCharsets.UTF_8) : "";
    }
}
