package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Paging;
import io.github.wardyn.testkit.aws.internal.wire.Refusals;
import io.github.wardyn.testkit.aws.internal.wire.RequestReader;
import io.github.wardyn.testkit.aws.internal.wire.WireAnswer;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads a request, lets faults and limits have their say, has it answered, and counts it. */
final class ControlPlane implements HttpHandler {
    private final RequestReader reader;
    private final Function<AwsRequest, ObjectNode> answers;
    private final Faults faults;
    private final RateLimits limits;
    private final CallLog calls;
    private final int pageSize;

    ControlPlane(
            RequestReader reader,
            Function<AwsRequest, ObjectNode> answers,
            Faults faults,
            RateLimits limits,
            CallLog calls,
            int pageSize) {
        this.reader = reader;
        this.answers = answers;
        this.faults = faults;
        this.limits = limits;
        this.calls = calls;
        this.pageSize = pageSize;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long arrival = System.nanoTime();
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            AwsRequest request;
            try {
                request = reader.read(
                        exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body);
            } catch (AwsError e) {
                calls.add(new Call(Call.UNREAD, "", "", e.code()));
                Delivery.send(exchange, WireAnswer.unread(e), List.of());
                return;
            }
            List<Fault> hits = faults.hitting(request);
            if (hits.stream().anyMatch(fault -> fault.effect() == Fault.Effect.RESET)) {
                Delivery.awaitDelay(hits, arrival);
                count(request, "reset");
                return;
            }
            WireAnswer answer = answer(request, hits);
            Delivery.awaitDelay(hits, arrival);
            Delivery.send(exchange, answer, hits);
        }
    }

    private WireAnswer answer(AwsRequest request, List<Fault> hits) {
        try {
            ObjectNode answer = answered(request, hits);
            WireAnswer onTheWire = WireAnswer.of(request, answer);
            count(request, Call.OK);
            return onTheWire;
        } catch (AwsError e) {
            count(request, e.code());
            return WireAnswer.of(request, e);
        } catch (IllegalStateException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            count(request, Call.BROKEN);
            String what = "the fake broke: " + e;
            return WireAnswer.of(request, AwsError.badRequest("FakeAwsBroken", what));
        }
    }

    private ObjectNode answered(AwsRequest request, List<Fault> hits) {
        hits.forEach(fault -> refuse(request, fault));
        if (!limits.admits(request)) {
            throw Refusals.throttled(request);
        }
        ObjectNode answer = answers.apply(request.with(paging(hits)));
        for (Fault fault : hits) {
            if (fault.effect() == Fault.Effect.UNKNOWN_VALUE) {
                answer = Distortion.withUnknownValue(answer, fault.text());
            } else if (fault.effect() == Fault.Effect.UNKNOWN_MEMBER) {
                answer = Distortion.withUnknownMember(answer);
            }
        }
        return answer;
    }

    private static void refuse(AwsRequest request, Fault fault) {
        switch (fault.effect()) {
            case DENY -> throw Refusals.accessDenied(request);
            case THROTTLE -> throw Refusals.throttled(request);
            case EXPIRED_TOKEN -> throw Refusals.expiredToken(request);
            case REGION_OFF -> throw Refusals.regionOff(request);
            case SERVER_ERROR -> throw Refusals.internal(request, (int) fault.number());
            default -> {}
        }
    }

    private Paging paging(List<Fault> hits) {
        int most = pageSize;
        Paging.Mode mode = Paging.Mode.WHOLE;
        for (Fault fault : hits) {
            switch (fault.effect()) {
                case SHORT_PAGE -> most = Math.min(most, (int) fault.number());
                case EMPTY_PAGE -> mode = Paging.Mode.EMPTY;
                case REPEATED_PAGE -> mode = Paging.Mode.REPEATED;
                default -> {}
            }
        }
        return new Paging(most, mode);
    }

    private void count(AwsRequest request, String outcome) {
        calls.add(new Call(
                request.action(), request.scope().account(), request.scope().region(), outcome));
    }
}
