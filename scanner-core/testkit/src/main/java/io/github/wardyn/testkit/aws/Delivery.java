package io.github.wardyn.testkit.aws;

import com.sun.net.httpserver.HttpExchange;
import io.github.wardyn.testkit.aws.internal.wire.WireAnswer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Puts answers on the wire: late, slowly, in part or garbled where faults say so. */
final class Delivery {
    private static final int PIECES = 10;

    private Delivery() {}

    /**
     * Waits until an answer is due; what making it took counts as part of the delay.
     *
     * @param arrival when the request came, on the clock of {@link System#nanoTime}
     */
    static void awaitDelay(List<Fault> hits, long arrival) {
        long millis = hits.stream()
                .filter(fault -> fault.effect() == Fault.Effect.DELAY)
                .mapToLong(Fault::number)
                .sum();
        if (millis > 0) {
            pause(arrival + TimeUnit.MILLISECONDS.toNanos(millis) - System.nanoTime());
        }
    }

    static void send(HttpExchange exchange, WireAnswer answer, List<Fault> hits) throws IOException {
        byte[] body = answer.body();
        long slow = 0;
        boolean cut = false;
        for (Fault fault : hits) {
            switch (fault.effect()) {
                case MALFORMED_BODY -> body = Arrays.copyOf(body, body.length / 2);
                case SLOW_BODY -> slow = fault.number();
                case CUT_BODY -> cut = true;
                default -> {}
            }
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        OutputStream out = exchange.getResponseBody();
        if (cut) {
            out.write(body, 0, body.length / 2);
            out.flush();
        } else if (slow > 0) {
            inPieces(out, body, slow);
        } else {
            out.write(body);
        }
    }

    private static void inPieces(OutputStream out, byte[] body, long millis) throws IOException {
        int piece = body.length / PIECES + 1;
        for (int from = 0; from < body.length; from += piece) {
            pause(TimeUnit.MILLISECONDS.toNanos(millis) / PIECES);
            out.write(body, from, Math.min(piece, body.length - from));
            out.flush();
        }
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
