package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A {@code moto_server} on a free port of this machine. It ends when it is closed, and with the tests at the latest. */
final class MotoServer implements AutoCloseable {

    /** What moto answers changes from one version to the next. */
    private static final String VERSION = "5.2";

    private final Process process;
    private final Thread atTheLatest;
    private final int port;

    private MotoServer(Process process, int port) {
        this.process = process;
        this.atTheLatest = new Thread(process::destroyForcibly);
        this.port = port;
        Runtime.getRuntime().addShutdownHook(atTheLatest);
    }

    /** Starts it; skips the tests that ask for it where that is not the version they know. */
    static MotoServer start() throws IOException, InterruptedException {
        Optional<Path> program = onPath("moto_server");
        assumeThat(program).as("moto_server on the path").isPresent();
        assumeThat(version(program.orElseThrow()))
                .as("version of moto, of which these tests know %s", VERSION)
                .matches(Pattern.quote(VERSION) + "\\..*");
        int port = freePort();
        Process process = new ProcessBuilder(
                        program.orElseThrow().toString(), "-H", "127.0.0.1", "-p", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        MotoServer server = new MotoServer(process, port);
        if (!server.answers(Duration.ofMinutes(1))) {
            server.close();
            throw new IllegalStateException("moto_server did not answer within a minute");
        }
        return server;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
    }

    private static Optional<Path> onPath(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Asks the Python that is installed beside the program, which cannot tell itself. */
    private static String version(Path program) throws IOException, InterruptedException {
        Path beside = program.toRealPath().resolveSibling("python3");
        Process python = new ProcessBuilder(
                        Files.isExecutable(beside) ? beside.toString() : "python3",
                        "-c",
                        "from importlib.metadata import version; print(version('moto'))")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String version = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        python.waitFor();
        return version;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers(Duration patience) {
        Instant until = Instant.now().plus(patience);
        while (process.isAlive() && Instant.now().isBefore(until)) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        return false;
    }
}
