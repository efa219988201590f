package id.laju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people of the demonstration; what other tests add has other names and addresses. */
@LajuTest
class AkunDemoTest {

    private static final String DEMO = "id ~ '^[a-z]+2?(\\.plg|\\.ptk)?$' and surel = id || substring(surel from '@.*')";

    @Autowired JdbcTemplate sql;

    @Test
    void everybodyHasANameOfTheirOwn() {
        assertThat(sql.queryForList("select nama from staf where " + DEMO, String.class)).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void theReadmeNamesEveryAccountOfTheFirstBalai() throws IOException {
        String bagian = Files.readString(Path.of("README.md")).split("## Demo accounts")[1].split("\n## ")[0];
        List<String> tabel = bagian.lines().filter(b -> b.startsWith("| `")).toList();
        List<String> disebut = tabel.stream().flatMap(b -> Pattern.compile("`([a-z0-9.]+)`").matcher(b.split("\\|")[1]).results().map(r -> r.group(1))).toList();
        assertThat(disebut).containsAll(sql.queryForList("select id from staf where " + DEMO + " and id not like '%.%'", String.class));
        assertThat(sql.queryForList("select id from staf union select username from pengguna", String.class)).containsAll(disebut);
    }
}
