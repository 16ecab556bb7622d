package io.github.wardyn.cli.moto;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A bucket for exports, trails and flow logs. The scanner has no client of S3, and needs none to make one. */
final class MotoBucket {

    static final String NAME = "records";

    private MotoBucket() {}

    static void create(MotoClients clients) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(clients.endpoint().resolve("/" + NAME))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("moto answered " + status + " to CreateBucket");
        }
    }
}
