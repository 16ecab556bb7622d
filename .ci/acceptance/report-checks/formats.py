#!/usr/bin/env python3
"""Checks the formats beside SARIF and HTML as their readers would. Usage: formats.py FOLDER (written by WriteSamples)."""
import collections, csv, glob, io, json, os, re, sys, unicodedata
import xml.dom.minidom

FOLDER = sys.argv[1]
errors = []
checks = collections.Counter()


def expect(holds, label, *what):
    checks[label] += 1
    if not holds:
        errors.append((label,) + what)


def text(fmt, sample, name):
    with open(os.path.join(FOLDER, fmt, sample, name), encoding="utf-8", newline="") as file:
        return file.read()


def each(fmt):
    return sorted(os.listdir(os.path.join(FOLDER, fmt)))


def current(finding):
    return finding.get("baselineState") not in ("resolved", "not-observed")


for sample in each("json"):
    report = json.loads(text("json", sample, "wardyn.json"))
    findings = report["findings"]
    summary = report["summary"]
    counted = collections.Counter(f["verdict"] for f in findings if current(f))
    evaluated = collections.Counter()
    for count in report["coverage"]["evaluated"]:
        evaluated.update(count["verdicts"])
    for verdict in ("fail", "unknown", "waived"):
        expect(summary["verdicts"][verdict] == counted[verdict], "T-22", sample, verdict)
    for verdict, total in summary["verdicts"].items():
        expect(evaluated[verdict] == total, "T-22", sample, "evaluated", verdict)
    severities = collections.Counter(f["severity"] for f in findings if current(f) and f["verdict"] == "fail")
    expect({k: v for k, v in summary["fails"].items() if v} == dict(severities), "T-22", sample, "fails")
    lines = text("jsonl", sample, "wardyn.jsonl").rstrip("\n").split("\n")
    expect([json.loads(line) for line in lines[1:]] == findings, "T-22", sample, "jsonl")
    for framework in report["frameworks"]:
        for control in framework["controls"]:
            rules = {r["id"] for r in report["rules"] if control["id"] in r.get("text", {}).get("controls", {}).get(framework["id"], [])}
            verdicts = {v for c in report["coverage"]["evaluated"] if c["ruleId"] in rules for v in c["verdicts"]}
            worst = next((v for v in ("fail", "unknown", "waived", "pass", "not-applicable") if v in verdicts),
                         "not-applicable" if rules else "not-covered")
            expect(control["status"] == worst, "T-22", sample, control["id"])

    for line in filter(None, text("ocsf", sample, "wardyn.ocsf.jsonl").split("\n")):
        event = json.loads(line)
        expect(event["type_uid"] == event["class_uid"] * 100 + event["activity_id"] and event["time"] > 1e12, "T-24", sample)
        for name, value in event["finding_info"].items():
            expect(not name.endswith("_time") or value > 1e12, "T-24", sample, name)

    ids = set()
    for path in sorted(glob.glob(os.path.join(FOLDER, "asff", sample, "asff-*.json"))):
        items = json.load(open(path, encoding="utf-8"))
        expect(0 < len(items) <= 100, "T-25", path, len(items))
        where = {(i["AwsAccountId"], i["Resources"][0]["Region"]) for i in items}
        expect(len(where) == 1 and "asff-%s-%s-" % next(iter(where)) in path, "T-25", path)
        for item in items:
            expect(item["Id"] not in ids, "T-25", "twice", item["Id"])
            ids.add(item["Id"])
            expect(len(json.dumps(item).encode()) < 240 * 1024, "T-25", "size", item["Id"])

    xml_text = text("junit", sample, "wardyn.junit.xml")
    dom = xml.dom.minidom.parseString(xml_text.encode())
    names = set()
    for case in dom.getElementsByTagName("testcase"):
        name = case.getAttribute("classname"), case.getAttribute("name")
        expect(name not in names, "T-26", sample, name)
        names.add(name)
        expect(not (case.getElementsByTagName("failure") and case.getElementsByTagName("error")), "T-26", sample, name)
    for attribute, element in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        total = len(dom.getElementsByTagName(element))
        expect(int(dom.documentElement.getAttribute(attribute)) == total, "T-26", sample, attribute)
        suites = dom.getElementsByTagName("testsuite")
        expect(sum(int(suite.getAttribute(attribute)) for suite in suites) == total, "T-26", sample, attribute)

    issues = json.loads(text("gitlab", sample, "gl-code-quality-report.json"))
    expect(len({i["fingerprint"] for i in issues}) == len(issues), "T-27", sample)
    for issue in issues:
        expect(issue["severity"] in ("info", "minor", "major", "critical", "blocker"), "T-27", sample)
        expect(all(issue[k] for k in ("description", "check_name", "fingerprint")), "T-27", sample)
        path = issue["location"]["path"]
        expect(not path.startswith(("/", "./")) and ".." not in path.split("/"), "T-27", sample, path)
        expect(issue["location"]["lines"]["begin"] >= 1, "T-27", sample)

    raw = list(csv.DictReader(io.StringIO(text("csv-raw", sample, "wardyn.csv"), newline="")))
    expect(len(raw) == len(findings), "T-28", sample, "rows")
    for row, finding in zip(raw, findings):
        first = (finding["evidence"] or [{}])[0]
        for column, value in (("key", finding["key"]), ("ruleId", finding["ruleId"]), ("verdict", finding["verdict"]),
                              ("severity", finding["severity"]), ("resource", finding["resource"]["id"]),
                              ("message", finding["message"]), ("observed", first.get("observed", "")),
                              ("expected", first.get("expected", "")), ("cause", finding.get("cause", "")),
                              ("baselineState", finding.get("baselineState", ""))):
            expect(row[column] == value, "T-28", sample, column, row[column][:60])
    for row in csv.reader(io.StringIO(text("csv", sample, "wardyn.csv"), newline="")):
        for cell in row:
            expect(not cell.startswith(("=", "+", "-", "@", "\t", "\r")), "T-28", sample, cell[:40])

    annotations = list(filter(None, text("github", sample, "wardyn-annotations.txt").split("\n")))
    levels = collections.Counter()
    for line in annotations:
        match = re.fullmatch(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*,?)+)::([^\r\n]+)", line)
        expect(match, "T-29", sample, line[:80])
        if match:
            levels[match.group(1)] += 1
            for value in [match.group(3)] + [p.partition("=")[2] for p in match.group(2).split(",")]:
                expect(not re.search("%(?!25|0D|0A|3A|2C)", value), "T-29", sample, value[:80])
    expect(all(levels[level] <= 10 for level in ("error", "warning", "notice")), "T-29", sample, levels)
    worst = [f["message"] for f in findings if current(f) and f["verdict"] == "fail" and f["severity"] in ("critical", "high")]
    shown = [line.split("::", 2)[2] for line in annotations if line.startswith("::error")]
    for said, message in zip(shown, worst):
        plain = said.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
        expect(len(message) > 1500 or any(unicodedata.category(c) == "Cc" and c not in "\r\n" for c in message)
               or plain.startswith(message), "T-29", sample, message[:80])
    expect(len(text("markdown", sample, "wardyn.md").encode()) <= 900 * 1024, "T-29", sample, "summary")

for label in sorted(checks):
    bad = [error for error in errors if error[0] == label]
    print("  %s  %s: %d expectations over %d samples" % ("FAIL" if bad else "ok  ", label, checks[label], len(each("json"))))
    for error in bad[:5]:
        print("       ", *[ascii(part)[:160] for part in error[1:]])
sys.exit(bool(errors))
