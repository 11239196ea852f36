package org.wellspring.portal.admin.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void rowsEndAsTheStandardSaysAfterTheMark() throws IOException {
        StringWriter out = new StringWriter();
        Csv csv = new Csv(out);
        csv.row(List.of("a", "b, c"));
        csv.row(List.of("", "say \"d\""));
        assertThat(out).hasToString("\uFEFFa,\"b, c\"\r\n,\"say \"\"d\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "=HYPERLINK(\"http://a.example\";\"b\")"})
    void whatASpreadsheetWouldComputeIsText(String formula) {
        assertThat(Csv.value(formula)).containsPattern("^\"?'");
    }

    @ParameterizedTest
    @CsvSource({"B12", "omega-3", "a=b", "5 %"})
    void otherValuesStayAsTheyAre(String value) {
        assertThat(Csv.value(value)).isEqualTo(value);
    }

    @Test
    void linesWithinAValueStayWithinIt() {
        assertThat(Csv.value("one\ntwo")).isEqualTo("\"one\ntwo\"");
    }
}
