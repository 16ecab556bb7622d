package io.github.wardyn.aws;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * What to read of which accounts, and how.
 *
 * @param accounts which accounts
 * @param regions which Regions; empty for all that an account has enabled
 * @param collectors what of them; events only where there is a window to look back
 * @param eventWindow how far back CloudTrail's events are looked up; zero for not at all
 * @param connection how AWS is reached
 * @param credentials in place of the SDK's default chain; null for that
 * @param parts where finished parts are kept
 * @param progress who is told how it goes on
 * @param clock tells when calls were answered
 * @param tool name and version of the program, for the snapshot's header
 */
public record LiveRequest(
        AccountChoice accounts,
        List<String> regions,
        Set<Collector> collectors,
        Duration eventWindow,
        ConnectionSettings connection,
        @Nullable AwsCredentialsProvider credentials,
        PartStore parts,
        Progress progress,
        InstantSource clock,
        String tool) {

    public LiveRequest {
        regions = List.copyOf(regions);
        collectors = collectors.stream()
                .filter(one -> one != Collector.CLIENT_EVENTS || !eventWindow.isZero())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Begins a request for everything in the account and all enabled Regions of the default credentials. */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts a request together. */
    public static final class Builder {
        private AccountChoice accounts = AccountChoice.OWN;
        private List<String> regions = List.of();
        private Set<Collector> collectors = EnumSet.allOf(Collector.class);
        private Duration eventWindow = Duration.ZERO;
        private ConnectionSettings connection = ConnectionSettings.DEFAULT;
        private @Nullable AwsCredentialsProvider credentials;
        private PartStore parts = PartStore.NONE;
        private Progress progress = Progress.NONE;
        private InstantSource clock = InstantSource.system();
        private String tool = "wardyn";

        private Builder() {}

        /** Says which accounts. */
        public Builder accounts(AccountChoice choice) {
            accounts = choice;
            return this;
        }

        /** Says which Regions; none for all that an account has enabled. */
        public Builder regions(List<String> codes) {
            regions = codes;
            return this;
        }

        /** Says what to read. */
        public Builder collectors(Set<Collector> chosen) {
            collectors = chosen;
            return this;
        }

        /** Says how far back CloudTrail's events are looked up, at most 90 days; zero, the default, for not at all. */
        public Builder eventWindow(Duration window) {
            eventWindow = window;
            return this;
        }

        /** Says how AWS is reached. */
        public Builder connection(ConnectionSettings settings) {
            connection = settings;
            return this;
        }

        /** Sets credentials in place of the SDK's default chain. */
        public Builder credentials(AwsCredentialsProvider provider) {
            credentials = provider;
            return this;
        }

        /** Says where finished parts are kept. */
        public Builder parts(PartStore store) {
            parts = store;
            return this;
        }

        /** Says who is told how it goes on. */
        public Builder progress(Progress listener) {
            progress = listener;
            return this;
        }

        /** Says what tells the time. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** Names the program, with its version. */
        public Builder tool(String nameAndVersion) {
            tool = nameAndVersion;
            return this;
        }

        /** Makes the request. */
        public LiveRequest build() {
            return new LiveRequest(
                    accounts, regions, collectors, eventWindow, connection, credentials, parts, progress, clock, tool);
        }
    }
}
