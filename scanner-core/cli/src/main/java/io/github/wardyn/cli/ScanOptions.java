package io.github.wardyn.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options of every command that judges, by group. */
final class ScanOptions {

    private final Options options = new Options();

    private ScanOptions() {}

    /** The options of {@code scan}. */
    static Options ofScan() {
        ScanOptions all = new ScanOptions();
        all.demands();
        all.inputs();
        all.nights();
        all.outputs();
        all.talk();
        return all.options;
    }

    /** The options of commands that only need to know the rules. */
    static Options ofRules() {
        ScanOptions few = new ScanOptions();
        few.rules();
        return few.options;
    }

    private void rules() {
        value("rules", "DIR", "run the rules in these folders too; may be repeated. Rules are code");
    }

    /** The options of {@code live}. */
    static Options ofLive() {
        ScanOptions all = new ScanOptions();
        all.demands();
        all.past();
        all.value("save", "FILE", "keep the snapshot there, .jsonl or .jsonl.gz");
        LiveOptions.addTo(all.options);
        all.nights();
        all.outputs();
        all.talk();
        return all.options;
    }

    /** The options of {@code convert}. */
    static Options ofConvert() {
        ScanOptions all = new ScanOptions();
        all.outputs();
        all.talk();
        return all.options;
    }

    private void demands() {
        value("policy", "FILE|NAME", "what is demanded; may be repeated; default: baseline");
        rules();
        value("rule", "RULE", "run only this rule; may be repeated, or a list with commas");
        value("skip-rule", "RULE", "leave this rule out; may be repeated, or a list with commas");
        value("severity", "SEVERITY", "run only rules that can be of this severity or higher");
        value("fail-on", "SEVERITY", "exit 1 from this severity on; \"none\" for never; default: the policy's");
        flag("allow-incomplete", "exit 0 where exit 3 would say that something was not seen; reports say so");
        flag("no-inline", "leave out the waivers that scanned files carry themselves");
        value("as-of", "INSTANT", "look at waivers as of then, e.g. 2027-03-31; default: now");
    }

    private void inputs() {
        value("parameters", "FILE", "values for the parameters of templates; may be repeated");
        value("region", "REGION", "what AWS::Region stands for in templates");
        value("account", "ACCOUNT", "what AWS::AccountId stands for in templates");
        flag("respect-gitignore", "leave out files that git ignores");
        past();
    }

    private void past() {
        value("previous", "SNAPSHOT", "an earlier snapshot of the same accounts: what changed, and since when");
        value("cloudtrail-logs", "DIR", "log files of a trail: how clients connect, and since when keys are unusable");
    }

    private void nights() {
        value("history", "FILE", "add this scan's counts there, and show those of earlier scans as a trend");
    }

    private void outputs() {
        value(
                "format",
                "LIST|NAME=PATH",
                "reports to write: console (the default), html, json, jsonl, sarif, markdown, junit, github, gitlab,"
                        + " csv, asff, ocsf, evidence, or a plug-in's; may be repeated");
        value("output-dir", "DIR", "put reports without a path of their own there");
        value("include", "pass", "list passes and not-applicable verdicts too");
        value("evidence-dir", "DIR", "write what was seen of live resources there, as SARIF reports name it");
        flag("redact-account-ids", "put numbers from 000000000001 up in place of account ids");
        FormatOption.ALL.forEach(option -> options.addOption(option.toOption()));
        flag("deterministic", "leave the time out of reports, so that two runs give the same bytes");
    }

    private void talk() {
        value("color", "WHEN", "colour the console report: auto, always, never; default: auto");
        options.addOption(NamedOption.quiet());
        options.addOption(Option.builder("v")
                .longOpt("verbose")
                .desc("list everything in the console report, and say what is done")
                .get());
    }

    private void value(String name, String argument, String description) {
        options.addOption(NamedOption.value(name, argument, description));
    }

    private void flag(String name, String description) {
        options.addOption(NamedOption.flag(name, description));
    }
}
