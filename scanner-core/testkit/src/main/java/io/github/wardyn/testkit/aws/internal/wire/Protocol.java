package io.github.wardyn.testkit.aws.internal.wire;

/** How a service puts requests and answers on the wire. */
public enum Protocol {
    /** JSON bodies, the operation in {@code X-Amz-Target}. */
    JSON,
    /** The same with CBOR bodies: what the SDK speaks to Kinesis. */
    CBOR,
    /** JSON bodies, the operation in method and path. */
    REST_JSON,
    /** Form bodies, XML answers with a result wrapper. */
    QUERY,
    /** Form bodies, XML answers without a wrapper: EC2. */
    EC2
}
