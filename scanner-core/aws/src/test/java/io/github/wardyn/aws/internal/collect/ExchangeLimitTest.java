package io.github.wardyn.aws.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;

@Timeout(30)
class ExchangeLimitTest {

    private static final HttpExecuteRequest REQUEST = HttpExecuteRequest.builder()
            .request(SdkHttpFullRequest.builder()
                    .method(SdkHttpMethod.POST)
                    .protocol("http")
                    .host("localhost")
                    .build())
            .build();

    @Test
    void noMoreRequestsAreUnderWayThanAllowed() throws Exception {
        Semaphore arrived = new Semaphore(0);
        Semaphore answered = new Semaphore(0);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SdkHttpClient limited = limit(3, () -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            arrived.release();
            answered.acquireUninterruptibly();
            underWay.decrementAndGet();
            return answer("{}");
        });

        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<Future<HttpExecuteResponse>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(workers.submit(() -> limited.prepareRequest(REQUEST).call()));
            }
            arrived.acquire(3);
            answered.release(8);
            for (Future<HttpExecuteResponse> one : all) {
                assertThat(one.get().httpResponse().statusCode()).isEqualTo(200);
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(most).hasValue(3);
    }

    @Test
    void anAnswerIsReadBeforeTheNextRequestIsSent() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        SdkHttpClient limited = limit(
                1,
                () -> answer(new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                }));

        HttpExecuteResponse first = limited.prepareRequest(REQUEST).call();
        assertThat(closed).hasValue(1);
        limited.prepareRequest(REQUEST).call();

        try (InputStream body = first.responseBody().orElseThrow()) {
            assertThat(body).hasContent("[1]");
        }
    }

    @Test
    void aRequestThatFailsMakesRoomForTheNext() {
        SdkHttpClient limited = limit(1, () -> {
            throw new IOException("reset");
        });

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> limited.prepareRequest(REQUEST).call()).hasMessage("reset");
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        AtomicInteger sent = new AtomicInteger();
        SdkHttpClient limited = limit(1, () -> {
            sent.incrementAndGet();
            return answer("{}");
        });

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> limited.prepareRequest(REQUEST).call()).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(sent).hasValue(0);
    }

    private static HttpExecuteResponse answer(String body) {
        return answer(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpExecuteResponse answer(InputStream body) {
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(200).build())
                .responseBody(AbortableInputStream.create(body))
                .build();
    }

    /** What a request leads to. */
    private interface Exchange {
        HttpExecuteResponse call() throws IOException;
    }

    private static SdkHttpClient limit(int atOnce, Exchange exchange) {
        return new ExchangeLimit(
                new SdkHttpClient() {
                    @Override
                    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                        return new ExecutableHttpRequest() {
                            @Override
                            public HttpExecuteResponse call() throws IOException {
                                return exchange.call();
                            }

                            @Override
                            public void abort() {}
                        };
                    }

                    @Override
                    public void close() {}
                },
                atOnce);
    }
}
