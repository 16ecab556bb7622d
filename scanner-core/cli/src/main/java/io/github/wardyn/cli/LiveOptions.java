package io.github.wardyn.cli;

import io.github.wardyn.aws.AccountChoice;
import io.github.wardyn.aws.Collector;
import io.github.wardyn.aws.ConnectionSettings;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.document.NearestName;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** The options that say which accounts are read, what of them, and how. */
final class LiveOptions {

    private LiveOptions() {}

    /** Adds the options of every command that reads accounts. */
    static void addTo(Options options) {
        ofPolicy(options);
        options.addOption(NamedOption.value("profile", "NAME", "credentials of this AWS profile; may be repeated"));
        options.addOption(
                NamedOption.value("region", "REGION", "read this Region; may be repeated; default: all enabled"));
        options.addOption(NamedOption.value("external-id", "ID", "what the role's trust policy demands"));
        options.addOption(NamedOption.value("exclude-account", "ACCOUNT", "leave this account out; may be repeated"));
        options.addOption(
                NamedOption.value("cloudtrail-window", "HOURS", "look CloudTrail events up, this many hours back"));
        options.addOption(NamedOption.value("concurrency", "NUMBER", "calls at once in all; default: 64"));
        options.addOption(NamedOption.value("endpoint-url", "URL", "send every call there, for tests"));
        options.addOption(NamedOption.flag("allow-custom-endpoint", "let --endpoint-url lead to another machine"));
        options.addOption(NamedOption.flag("fips", "use FIPS endpoints"));
        options.addOption(NamedOption.flag("dual-stack", "use endpoints with IPv6 addresses too"));
        options.addOption(NamedOption.value("ca-bundle", "FILE", "PEM certificates to trust instead of Java's"));
        options.addOption(
                NamedOption.value("resume", "DIR", "keep finished parts there, and go on from those that are there"));
        options.addOption(NamedOption.value(
                "log-format", "FORMAT", "how to tell on standard error what is done: text or json; default: text"));
        options.addOption(NamedOption.flag("no-progress", "draw no line of progress on a terminal"));
    }

    /** Adds the options that decide which actions are needed. */
    static void ofPolicy(Options options) {
        options.addOption(NamedOption.value("collect", "LIST", "what to read: dynamodb, dax, ...; default: all"));
        options.addOption(
                NamedOption.value("account", "ACCOUNT", "read this account; may be repeated; needs --role-name"));
        options.addOption(NamedOption.value("role-name", "NAME", "the role to assume in each account"));
        options.addOption(
                NamedOption.flag("organization", "read all active accounts of the organisation; needs --role-name"));
    }

    /** Reads the request from a command line. */
    static LiveRequest.Builder request(Arguments arguments) throws UsageException {
        String hours = arguments.text("cloudtrail-window");
        return LiveRequest.builder()
                .accounts(accounts(arguments))
                .regions(arguments.names("region"))
                .collectors(collectors(arguments))
                .eventWindow(Duration.ofHours(hours == null ? 0 : number("cloudtrail-window", hours, 2160)))
                .connection(connection(arguments))
                .tool("wardyn " + VersionCommand.version());
    }

    static AccountChoice accounts(Arguments arguments) throws UsageException {
        try {
            return new AccountChoice(
                    arguments.texts("profile"),
                    arguments.names("account"),
                    arguments.text("role-name"),
                    arguments.text("external-id"),
                    arguments.has("organization"),
                    Set.copyOf(arguments.names("exclude-account")));
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    static Set<Collector> collectors(Arguments arguments) throws UsageException {
        List<String> names = arguments.names("collect");
        if (names.isEmpty()) {
            return EnumSet.allOf(Collector.class);
        }
        Set<Collector> collectors = EnumSet.noneOf(Collector.class);
        List<String> known =
                Arrays.stream(Collector.values()).map(Collector::collectorName).toList();
        for (String name : names) {
            collectors.add(Collector.find(name)
                    .orElseThrow(() -> new UsageException(
                            "\"" + name + "\" of --collect is nothing that can be read.",
                            NearestName.of(name, known).orElse(String.join(", ", known)))));
        }
        return collectors;
    }

    private static ConnectionSettings connection(Arguments arguments) throws UsageException {
        ConnectionSettings settings =
                ConnectionSettings.DEFAULT.withEndpoints(arguments.has("fips"), arguments.has("dual-stack"));
        if (arguments.has("ca-bundle")) {
            settings = withCaBundle(settings, arguments);
        }
        String concurrency = arguments.text("concurrency");
        if (concurrency != null) {
            settings =
                    settings.withConcurrency(number("concurrency", concurrency, 1024), settings.concurrencyPerRegion());
        }
        String endpoint = arguments.text("endpoint-url");
        try {
            return endpoint == null
                    ? settings
                    : settings.withEndpoint(endpoint, arguments.has("allow-custom-endpoint"));
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    private static ConnectionSettings withCaBundle(ConnectionSettings settings, Arguments arguments)
            throws UsageException {
        String name = String.valueOf(arguments.text("ca-bundle"));
        try {
            return settings.withCaBundle(arguments.path("--ca-bundle", name));
        } catch (UncheckedIOException e) {
            throw new UsageException("\"" + name + "\" of --ca-bundle cannot be read.");
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + name + "\" of --ca-bundle holds no PEM certificates.");
        }
    }

    private static int number(String option, String text, int most) throws UsageException {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of range is.
        }
        throw new UsageException("\"" + text + "\" of --" + option + " must be a whole number from 1 to " + most + ".");
    }

    private static UsageException wrong(IllegalArgumentException e) {
        String[] parts = String.valueOf(e.getMessage()).split("\n  Try: ", 2);
        @Nullable String hint = parts.length > 1 ? parts[1] : null;
        return hint == null ? new UsageException(parts[0]) : new UsageException(parts[0], hint);
    }
}
