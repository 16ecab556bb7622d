package io.github.wardyn.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A proxy on loopback that opens TLS, as those of companies do, and hands every request to one server, whatever host it
 * was for. Its certificate is good for the hosts of AWS, and for nobody who does not trust it explicitly.
 */
final class TlsRelay implements AutoCloseable {

    private static final List<String> DOMAINS = List.of(
            "us-east-1.amazonaws.com",
            "ddb.us-east-1.amazonaws.com",
            "ddb.us-east-1.api.aws",
            "us-gov-west-1.amazonaws.com",
            "cn-north-1.amazonaws.com.cn",
            "cn-northwest-1.amazonaws.com.cn",
            "us-east-1.api.aws");

    private final ServerSocket server;
    private final SSLContext tls;
    private final URI target;
    private final Path folder;
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    private TlsRelay(ServerSocket server, SSLContext tls, URI target, Path folder) {
        this.server = server;
        this.tls = tls;
        this.target = target;
        this.folder = folder;
    }

    static TlsRelay to(URI target, Path folder) throws Exception {
        keytool(
                folder,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=relay",
                "-validity",
                "2",
                "-ext",
                "SAN=" + names());
        keytool(folder, "-exportcert", "-rfc", "-file", "ca.pem");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("relay.p12"))) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        TlsRelay relay = new TlsRelay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), tls, target, folder);
        daemon(relay::accept);
        return relay;
    }

    private static String names() {
        return DOMAINS.stream().map(domain -> "dns:*." + domain).collect(Collectors.joining(","));
    }

    private static void keytool(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        line.addAll(List.of(arguments));
        line.addAll(
                List.of("-alias", "relay", "-keystore", "relay.p12", "-storetype", "PKCS12", "-storepass", "changeit"));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
        }
    }

    /** The certificate that clients must trust. */
    Path certificate() {
        return folder.resolve("ca.pem");
    }

    int port() {
        return server.getLocalPort();
    }

    /** The hosts that were asked for. */
    SortedSet<String> hosts() {
        return new TreeSet<>(hosts);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                daemon(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String host = connect(client.getInputStream());
            if (host == null) {
                return;
            }
            hosts.add(host);
            client.getOutputStream()
                    .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            try (SSLSocket plain = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
                    Socket fake = new Socket(target.getHost(), target.getPort())) {
                plain.setUseClientMode(false);
                plain.startHandshake();
                daemon(() -> pump(fake, plain));
                pump(plain, fake);
            }
        } catch (IOException e) {
            // The client went away, or did not trust us.
        }
    }

    /** Reads byte by byte: what follows the empty line is TLS. */
    private static @Nullable String connect(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.toString().endsWith("\r\n\r\n")) {
                String[] words = head.toString().split("[ :]", 4);
                return words[0].equals("CONNECT") ? words[1] : null;
            }
        }
        return null;
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.close();
        } catch (IOException e) {
            // One side closed.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "tls-relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
