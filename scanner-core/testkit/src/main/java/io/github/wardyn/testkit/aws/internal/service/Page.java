package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Paging;
import io.github.wardyn.testkit.aws.internal.wire.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items of the page
 * @param last the id after which the next page starts; null on the last page
 */
record Page(ArrayNode items, @Nullable String last) {
    /** Sorts before every id there is. */
    private static final String BEFORE_ALL = "---";

    private static final String TOKEN_PREFIX = "page:";

    /** The page after an id; items that the function gives as null are left out. */
    static Page after(
            AwsRequest request,
            @Nullable String after,
            int limit,
            List<String> ids,
            Function<String, @Nullable JsonNode> item) {
        ArrayNode items = Json.array();
        if (request.paging().mode() == Paging.Mode.EMPTY) {
            return new Page(items, after == null ? BEFORE_ALL : after);
        }
        int most = Math.min(limit, request.paging().maximum());
        String last = null;
        for (int i = start(ids, after); i < ids.size(); i++) {
            JsonNode next = item.apply(ids.get(i));
            if (next != null && items.size() == most) {
                return new Page(items, repeated(request, after, last));
            }
            if (next != null) {
                items.add(next);
                last = ids.get(i);
            }
        }
        return new Page(items, null);
    }

    /** The page that an opaque token leads to. */
    static Page at(
            AwsRequest request,
            @Nullable String token,
            int limit,
            List<String> ids,
            Function<String, @Nullable JsonNode> item) {
        Page page = after(request, token == null ? null : read(request, token), limit, ids, item);
        return new Page(page.items(), page.last() == null ? null : write(page.last()));
    }

    /** The page of a list that has no ids, at an opaque token. */
    static Page of(AwsRequest request, @Nullable String token, int limit, JsonNode items) {
        List<String> indexes = new AbstractList<>() {
            @Override
            public String get(int index) {
                return "%06d".formatted(index);
            }

            @Override
            public int size() {
                return items.size();
            }
        };
        return at(request, token, limit, indexes, id -> items.get(Integer.parseInt(id)));
    }

    /** Puts items and, where pages follow, the marker into an answer. */
    ObjectNode into(ObjectNode answer, String itemsMember, String markerMember) {
        answer.set(itemsMember, items);
        return last == null ? answer : answer.put(markerMember, last);
    }

    private static int start(List<String> ids, @Nullable String after) {
        if (after == null) {
            return 0;
        }
        int found = Collections.binarySearch(ids, after);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static @Nullable String repeated(AwsRequest request, @Nullable String after, @Nullable String last) {
        if (request.paging().mode() != Paging.Mode.REPEATED) {
            return last;
        }
        return after == null ? BEFORE_ALL : after;
    }

    private static String write(String id) {
        return Base64.getUrlEncoder().encodeToString((TOKEN_PREFIX + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String read(AwsRequest request, String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.startsWith(TOKEN_PREFIX)) {
                return text.substring(TOKEN_PREFIX.length());
            }
        } catch (IllegalArgumentException e) {
            throw badToken(request, token);
        }
        throw badToken(request, token);
    }

    private static AwsError badToken(AwsRequest request, String token) {
        String message = "Invalid pagination token: " + token;
        return switch (request.service()) {
            case "kms" -> AwsError.badRequest("InvalidMarkerException", message);
            case "application-autoscaling", "cloudtrail" -> AwsError.badRequest("InvalidNextTokenException", message);
            default -> Refusals.invalid(request, message);
        };
    }
}
