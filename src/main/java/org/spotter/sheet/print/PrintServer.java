package org.spotter.sheet.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The machine's print service, spoken to over its socket or its port. Every wait has an end.
final class PrintServer {
    /// The port of the Internet Printing Protocol.
    private static final int PORT = 631;

    /// The sockets of the service on Linux and macOS. Where the service sleeps, a call of the socket wakes it.
    private static final List<String> SOCKETS = List.of("/run/cups/cups.sock", "/private/var/run/cupsd");

    private static final Path CONFIGURATION = Path.of("/etc/cups/client.conf");

    private static final int CONNECT_MILLIS = 3_000;
    private static final int SILENCE_MILLIS = 10_000;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final String HEAD_END = "\r\n\r\n";

    private final List<SocketAddress> addresses;
    private final String host;

    private PrintServer(List<SocketAddress> addresses, String host) {
        this.addresses = List.copyOf(addresses);
        this.host = host;
    }

    /// {@return the service that the environment names, else the one of the configuration, else that of this machine}
    ///
    /// @param environment a variable of the environment, or null
    static PrintServer find(Function<String, @Nullable String> environment) {
        return Optional.ofNullable(environment.apply("CUPS_SERVER"))
                .or(PrintServer::configured)
                .filter(server -> !server.isBlank())
                .map(PrintServer::of)
                .orElseGet(PrintServer::usual);
    }

    private static PrintServer usual() {
        var addresses = new ArrayList<SocketAddress>();
        SOCKETS.stream()
                .map(Path::of)
                .filter(Files::exists)
                .forEach(file -> addresses.add(UnixDomainSocketAddress.of(file)));
        addresses.add(new InetSocketAddress("localhost", PORT));
        return new PrintServer(addresses, "localhost");
    }

    private static Optional<String> configured() {
        try (var lines = Files.lines(CONFIGURATION)) {
            return lines.map(line -> line.strip().split("\\s+", 2))
                    .filter(words -> words.length == 2 && words[0].equalsIgnoreCase("ServerName"))
                    .map(words -> words[1])
                    .findFirst();
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /// {@return the service at `host`, `host:port` or `/socket`, each with or without a `/version=1.1` behind it}
    ///
    /// @param server where it is
    static PrintServer of(String server) {
        var where = server.strip().replaceFirst("/version=.*$", "");
        if (where.startsWith("/")) {
            return new PrintServer(List.of(UnixDomainSocketAddress.of(where)), "localhost");
        }
        var colon = where.lastIndexOf(':');
        var port = colon > where.lastIndexOf(']') ? where.substring(colon + 1) : "";
        var host = port.matches("\\d{1,5}") ? where.substring(0, colon) : where;
        var number = port.matches("\\d{1,5}") ? Math.min(Integer.parseInt(port), 0xFFFF) : PORT;
        return new PrintServer(List.of(new InetSocketAddress(host.replaceAll("[\\[\\]]", ""), number)), host);
    }

    /// Asks the service.
    ///
    /// @param path    what is asked, e.g. `/printers/Desk`
    /// @param request the question
    /// @return the answer
    /// @throws IOException when nobody answers, or what answers is no print service
    Ipp.Answer ask(String path, byte[] request) throws IOException {
        var failed = new IOException("no print service");
        for (var address : addresses) {
            try (var line = new Line(address)) {
                // From here on nobody else is asked: the service may have done what it did not answer to.
                return answer(line.exchange(head(path, request.length), request));
            } catch (Unreachable e) {
                failed.addSuppressed(e);
            }
        }
        throw failed;
    }

    /// {@return whether somebody listens at an address}
    ///
    /// @param address where
    static boolean listens(InetSocketAddress address) {
        try (var _ = new Line(address)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private byte[] head(String path, int length) {
        return String.join(
                        "\r\n",
                        "POST " + path + " HTTP/1.0",
                        "Host:" + host,
                        "Content-Type:application/ipp",
                        "Content-Length:" + length + HEAD_END)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Nobody is there.
    private static final class Unreachable extends IOException {
        private static final long serialVersionUID = 1;

        Unreachable(Throwable cause) {
            super(cause);
        }
    }

    /// A connection.
    private static final class Line implements AutoCloseable {
        private final Selector selector = Selector.open();
        private final SocketChannel channel;
        private final SelectionKey key;

        /// Connects.
        ///
        /// @throws Unreachable when nobody is there
        Line(SocketAddress address) throws IOException {
            channel = address instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
            try {
                channel.configureBlocking(false);
                key = channel.register(selector, 0);
                if (!channel.connect(address)) {
                    await(SelectionKey.OP_CONNECT, CONNECT_MILLIS);
                    channel.finishConnect();
                }
            } catch (IOException | UnresolvedAddressException e) {
                close();
                throw new Unreachable(e);
            }
        }

        byte[] exchange(byte[]... parts) throws IOException {
            for (var part : parts) {
                for (var rest = ByteBuffer.wrap(part); rest.hasRemaining(); ) {
                    await(SelectionKey.OP_WRITE, SILENCE_MILLIS);
                    channel.write(rest);
                }
            }
            // The service closes the connection behind its answer.
            var all = new ByteArrayOutputStream();
            var some = ByteBuffer.allocate(8192);
            while (all.size() < MOST_BYTES) {
                await(SelectionKey.OP_READ, SILENCE_MILLIS);
                if (channel.read(some.clear()) < 0) {
                    return all.toByteArray();
                }
                all.write(some.array(), 0, some.position());
            }
            throw new IOException("too long an answer");
        }

        private void await(int what, int millis) throws IOException {
            key.interestOps(what);
            if (selector.select(millis) == 0) {
                throw new SocketTimeoutException("silence");
            }
            selector.selectedKeys().clear();
        }

        @Override
        public void close() throws IOException {
            channel.close();
            selector.close();
        }
    }

    /// What an HTTP answer holds; a service that knows us not says no.
    private static Ipp.Answer answer(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf(HEAD_END);
        if (end < 0 || !text.startsWith("HTTP/1.")) {
            throw new IOException("no answer of a print service");
        }
        return switch (text.substring(9, 12)) {
            case "200" -> Ipp.read(new ByteArrayInputStream(bytes, end + HEAD_END.length(), bytes.length));
            case "401", "403", "426" -> new Ipp.Answer(Ipp.FORBIDDEN, List.of());
            default -> throw new IOException("no answer of a print service");
        };
    }
}
