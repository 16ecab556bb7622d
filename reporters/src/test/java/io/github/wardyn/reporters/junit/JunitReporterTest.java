package io.github.wardyn.reporters.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Written;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

final class JunitReporterTest {

    private static final int MOST_OBJECTS_OF_GITLAB = 250_000;

    @ParameterizedTest(name = "{0}")
    @Samples
    void theNumbersEqualTheCases(String name, ScanReport report) throws Exception {
        checkNumbers(xml(report));
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void noTwoCasesHaveOneName(String name, ScanReport report) throws Exception {
        List<String> names = elements(xml(report), "testcase").stream()
                .map(test -> test.getAttribute("classname") + " " + test.getAttribute("name"))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void aBodyRepeatsTheMessageAndSaysWhereAndWhatToDo() throws Exception {
        assertThat(elements(xml(SampleReports.iacSmall()), "failure"))
                .allSatisfy(failure -> assertThat(failure.getTextContent())
                        .startsWith(failure.getAttribute("message") + "\nWhere: infra/")
                        .contains(", expected ", "\nTry: "));
    }

    @Test
    void unknownIsAnErrorWaivedIsSkippedAndPassesAreCases() throws Exception {
        assertThat(elements(xml(SampleReports.denied()), "error")).hasSize(2);
        assertThat(elements(xml(SampleReports.waived()), "skipped")).hasSize(1);
        assertThat(elements(xml(SampleReports.empty()), "testcase"))
                .extracting(test -> test.getAttribute("name"))
                .containsExactly("111122223333 eu-west-1: 12 resources passed");
    }

    @Test
    void aHundredThousandFindingsStayWithinWhatGitlabTakes() throws Exception {
        Document xml = xml(SampleReports.many(100_000));
        assertThat(nodes(xml)).isLessThan(MOST_OBJECTS_OF_GITLAB);
        checkNumbers(xml);
    }

    private static void checkNumbers(Document xml) {
        Element root = xml.getDocumentElement();
        List<Element> suites = elements(xml, "testsuite");
        for (String[] pair : List.of(
                new String[] {"tests", "testcase"},
                new String[] {"failures", "failure"},
                new String[] {"errors", "error"},
                new String[] {"skipped", "skipped"})) {
            long counted = elements(xml, pair[1]).size();
            assertThat(Long.parseLong(root.getAttribute(pair[0]))).isEqualTo(counted);
            assertThat(suites.stream()
                            .mapToLong(suite -> Long.parseLong(suite.getAttribute(pair[0])))
                            .sum())
                    .isEqualTo(counted);
        }
    }

    private static int nodes(Node node) {
        int count = 1;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean blank = child.getNodeType() == Node.TEXT_NODE
                    && child.getTextContent().isBlank();
            count += blank ? 0 : nodes(child);
        }
        return count;
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList nodes = xml.getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList());
    }

    private static Document xml(ScanReport report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Written.by(new JunitReporter(), report).bytes()));
    }
}
