package io.github.wardyn.aws.internal.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Lets only so many requests be under way at once, each from its first byte to the last byte of its answer.
 *
 * <p>What comes before and after (signing, parsing, the wait before another attempt) holds nobody up, so that as many
 * requests as are allowed really are under way. Answers are read whole; AWS bounds a page to a few megabytes.
 */
final class ExchangeLimit implements SdkHttpClient {

    private final SdkHttpClient client;
    private final Semaphore room;

    ExchangeLimit(SdkHttpClient client, int atOnce) {
        this.client = client;
        this.room = new Semaphore(atOnce);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest exchange = client.prepareRequest(buffered(request));
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return whole(exchange);
            }

            @Override
            public void abort() {
                exchange.abort();
            }
        };
    }

    /**
     * Leaves the length of the body to the JDK, which writes the same. Told it, the JDK streams the body, and then it first
     * waits a millisecond for each kept connection to turn out closed, and keeps back the body of a 401.
     */
    private static HttpExecuteRequest buffered(HttpExecuteRequest request) {
        return HttpExecuteRequest.builder()
                .request(request.httpRequest().toBuilder()
                        .removeHeader("Content-Length")
                        .build())
                .contentStreamProvider(request.contentStreamProvider().orElse(null))
                .metricCollector(request.metricCollector().orElse(null))
                .build();
    }

    private HttpExecuteResponse whole(ExecutableHttpRequest exchange) throws IOException {
        try {
            room.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted before the request was sent");
        }
        try {
            HttpExecuteResponse answer = exchange.call();
            Optional<AbortableInputStream> body = answer.responseBody();
            if (body.isEmpty()) {
                return answer;
            }
            try (InputStream in = body.get()) {
                return HttpExecuteResponse.builder()
                        .response(answer.httpResponse())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(in.readAllBytes())))
                        .build();
            }
        } finally {
            room.release();
        }
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }
}
